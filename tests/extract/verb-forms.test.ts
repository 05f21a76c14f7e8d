import { expect, it } from '@jest/globals';
import { GAP, verbSenses } from '../../src/extract/verb-senses.ts';
import { vocabulary } from './reading.ts';

const ROWS = [
  'hold\tother\t\t',
  'hold talks\tmeet\tin-person\tcooperative',
  'hold ~ talks\tmeet\tin-person\tcooperative',
  'hold back\tspeak\tcomment\tneutral',
].join('\n');

const restsBefore = (word: string) =>
  verbSenses(ROWS, '')
    .get('holds')
    ?.before(word)
    .map(({ rest }) => rest.join(' '));

it('looks behind a verb only at the patterns that can begin with the next word', () => {
  expect(restsBefore('back')).toEqual(['~ talks', 'back', '']);
  expect(restsBefore('talks')).toEqual(['~ talks', 'talks', '']);
  expect(restsBefore('the')).toEqual(['~ talks', '']);
});

it('keeps the order of a form’s senses before any word', () => {
  const forms = verbSenses(vocabulary['verbs.tsv'], vocabulary['irregular-verbs.tsv']);
  for (const { senses, before } of forms.values())
    for (const word of ['', ...senses.map(({ rest }) => rest[0] ?? 'the')])
      expect(before(word)).toEqual(
        senses.filter(({ rest: [first] }) => [undefined, word, GAP].includes(first)),
      );
});
