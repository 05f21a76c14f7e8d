import { it } from '@jest/globals';
import { sources } from '../../projections/sources.ts';
import { factId, meetingHeld, sourceId, sourceRegistered, streamOf } from '../examples.ts';
import { given } from '../given.ts';
import {
  factReinstated,
  factRetracted,
  sourceReinstated,
  sourceSeenAt,
  sourceWithdrawn,
} from '../judgements.ts';

const stream = streamOf();
const registered = { ...sourceRegistered(), stream };
const fact = { ...meetingHeld(), stream };

it('lists a source with the URLs it was seen at, each once', () => {
  const seen = { ...sourceSeenAt(), stream };
  given(registered, seen, seen)
    .whenFoldedBy(sources)
    .thenRows('source', [
      {
        sourceId: sourceId(),
        urls: '["https://news.example/articles/0","https://mirror.example/articles/0"]',
      },
    ])
    .thenRows('address', [
      { url: 'https://mirror.example/articles/0', source: 1 },
      { url: 'https://news.example/articles/0', source: 1 },
    ]);
});

it('knows the status of each fact, and the one it had before it was retracted', () => {
  const retracted = { ...factRetracted(), stream };
  given(registered, fact, retracted)
    .whenFoldedBy(sources)
    .thenRows('fact', [
      { factId: factId(), status: 'retracted', formerStatus: 'proposed', revision: 2 },
    ]);
  given(registered, fact, retracted, { ...factReinstated(), stream })
    .whenFoldedBy(sources)
    .thenRows('fact', [{ factId: factId(), status: 'proposed', formerStatus: null, revision: 3 }]);
});

it('keeps the statuses of a withdrawn source, which stands again when it is reinstated', () => {
  const withdrawn = { ...sourceWithdrawn(), stream };
  given(registered, fact, withdrawn, { ...sourceReinstated(), stream })
    .whenFoldedBy(sources)
    .thenRows('fact', [{ factId: factId(), status: 'proposed' }])
    .thenRowsAsOf(3, 'source', [{ withdrawn: 'The publisher withdrew the article.' }])
    .thenRows('source', [{ withdrawn: null }]);
});

it('says which source took the place of another', () => {
  const next = { ...sourceRegistered({ replaces: sourceId() }, 1), stream: streamOf(1) };
  given(registered, next)
    .whenFoldedBy(sources)
    .thenRows('source', [
      { sourceId: sourceId(), replacedBy: sourceId(1) },
      { sourceId: sourceId(1), replacedBy: null },
    ]);
});
