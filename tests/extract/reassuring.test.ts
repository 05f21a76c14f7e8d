import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const said = (text: string) =>
  extractor
    .extract({ ...article(text, '1999-06-10'), publisher: null })
    .facts.map((fact) => [inShort(fact), fact.stance].join(' '));

it.each(['attacking', 'invading', 'threatening'])(
  'takes "no intention of %s" for a reassurance',
  (doing) => {
    expect(said(`Chad said it had no intention of ${doing} Mali.`)).toEqual([
      'statement/defend TCD>MLI 1999-06-10~ cooperative',
    ]);
  },
);

it('takes "no intention of withdrawing" for a refusal', () => {
  expect(said('Chad said it had no intention of withdrawing from Mali.')).toEqual([
    'statement/refuse TCD>MLI 1999-06-10~ conflictual',
  ]);
});

it('does not take what somebody will think over for a promise', () => {
  expect(said('Chad said it would review its ties with Mali.')).toEqual([
    'statement/intent TCD>MLI 1999-06-10~ neutral',
  ]);
});
