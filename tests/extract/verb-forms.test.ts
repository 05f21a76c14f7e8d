import { expect, it } from '@jest/globals';
import { GAP, verbSenses } from '../../src/extract/verb-senses.ts';
import { vocabulary } from './reading.ts';

const ROWS = [
  'hold\tother\t\t',
  'hold talks\tmeet\tin-person\tcooperative',
  'hold ~ talks\tmeet\tin-person\tcooperative',
  'hold back\tspeak\tcomment\tneutral',
].join('\n');

const restsBefore = (word: string, ...around: readonly string[]) =>
  verbSenses(ROWS, '')
    .get('holds')
    ?.before(word, around)
    .map(({ rest }) => rest.join(' '));

it('looks behind a verb only at the patterns that can begin with the next word', () => {
  expect(restsBefore('back')).toEqual(['back', '']);
  expect(restsBefore('talks')).toEqual(['talks', '']);
  expect(restsBefore('the')).toEqual(['']);
});

it('looks at patterns with a gap only where the word stands that ends it', () => {
  expect(restsBefore('the', 'the', 'last', 'talks')).toEqual(['~ talks', '']);
  expect(restsBefore('talks', 'talks')).toEqual(['~ talks', 'talks', '']);
  expect(restsBefore('the', 'the', 'door')).toEqual(['']);
});

it('keeps the order of a form’s senses before any word', () => {
  const forms = verbSenses(vocabulary['verbs.tsv'], vocabulary['irregular-verbs.tsv']);
  for (const form of ['held', 'cut', 'take', 'imposed', 'is', 'called']) {
    const found = forms.get(form);
    if (!found) throw new Error(`no form "${form}"`);
    const { senses, before } = found;
    const ends = new Set(senses.flatMap(({ rest }) => (rest[0] === GAP ? [rest[1] ?? ''] : [])));
    for (const word of ['', ...senses.map(({ rest }) => rest[0] ?? 'the')])
      expect(before(word, ends)).toEqual(
        senses.filter(({ rest: [first] }) => [undefined, word, GAP].includes(first)),
      );
  }
});
