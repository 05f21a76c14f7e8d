import { it } from '@jest/globals';
import { mergeStream } from '../../events/streams.ts';
import { changes } from '../../projections/changes.ts';
import {
  factId,
  meetingHeld,
  mergeId,
  participant,
  sourceId,
  sourceRegistered,
  streamOf,
} from '../examples.ts';
import { type Given, given } from '../given.ts';
import { factAmended, factRetracted, mergeWithdrawn, sourceWithdrawn } from '../judgements.ts';

const stream = streamOf();
const registered: Given = { ...sourceRegistered(), stream };
const fact: Given = { ...meetingHeld(), stream };

it('tells what happened to a pair, in order and in words', () => {
  given(registered, fact, { ...factRetracted(), stream })
    .whenFoldedBy(changes)
    .thenRows('change', [
      { position: 1, type: 'SourceRegistered', pairs: '' },
      { position: 2, type: 'MeetingHeld', pairs: ' DEU-FRA ' },
      { position: 3, type: 'FactRetracted', pairs: ' DEU-FRA ' },
    ])
    .thenRows('change', [
      { summary: 'Recorded Ministers meet in Berlin (Example Courier), 2025-11-05' },
      { summary: 'Claire Duval visited Arno Weiss in Berlin' },
      { summary: 'Retracted: It was another meeting.' },
    ])
    .thenRows('pair', [
      { pair: 'DEU-FRA', position: 2 },
      { pair: 'DEU-FRA', position: 3 },
    ]);
});

it('lays an amendment of the participants to the former pairs and to the new ones', () => {
  const participants = [participant('DEU', 'host'), participant('POL', 'guest')];
  const amended: Given = { ...factAmended({ changes: { participants } }), stream };
  given(registered, fact, amended, { ...factRetracted(), stream })
    .whenFoldedBy(changes)
    .thenRows('pair', [
      { pair: 'DEU-FRA', position: 2 },
      { pair: 'DEU-FRA', position: 3 },
      { pair: 'DEU-POL', position: 3 },
      { pair: 'DEU-POL', position: 4 },
    ]);
});

it('lays a word on facts, and its withdrawal, to the pairs of those facts', () => {
  const merged: Given = {
    type: 'FactsMerged',
    data: { mergeId: mergeId(), facts: [factId(), factId(9)], reason: 'one meeting' },
    stream: mergeStream(mergeId()),
  };
  given(registered, fact, merged, { ...mergeWithdrawn(), stream: mergeStream(mergeId()) })
    .whenFoldedBy(changes)
    .thenRows('pair', [
      { pair: 'DEU-FRA', position: 2 },
      { pair: 'DEU-FRA', position: 3 },
      { pair: 'DEU-FRA', position: 4 },
    ]);
});

it('lays the withdrawal of a source to the pairs of its facts', () => {
  given(registered, fact, { ...sourceWithdrawn(), stream })
    .whenFoldedBy(changes)
    .thenRows('change', [
      { sourceId: sourceId(), pairs: '' },
      { sourceId: sourceId(), pairs: ' DEU-FRA ' },
      { sourceId: sourceId(), pairs: ' DEU-FRA ' },
    ]);
});
