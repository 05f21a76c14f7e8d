import { expect, it } from '@jest/globals';
import { verbSenses } from '../../src/extract/verb-forms.ts';
import { verbRows } from '../../src/extract/verb-rows.ts';
import { GAP } from '../../src/extract/verb-senses.ts';
import { vocabulary } from './reading.ts';

const ROWS = [
  'hold\tother\t\t',
  'hold talks\tmeet\tin-person\tcooperative',
  'hold ~ talks\tmeet\tin-person\tcooperative',
  'hold back\tspeak\tcomment\tneutral',
  'open ~ @talks|session\tmeet\tin-person\tcooperative',
].join('\n');

const CLASSES = 'talks\ttalks; negotiations';

const given = verbSenses(verbRows({ 'verbs.tsv': ROWS, 'word-classes.tsv': CLASSES }), '');
const asWritten = ({ rest }: { readonly rest: readonly string[] }) => rest.join(' ');

const restsBefore = (word: string, ...around: readonly string[]) =>
  given.get('holds')?.before([word], around).map(asWritten);
const restsOf = (form: string) => given.get(form)?.senses.map(asWritten);

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

it('reads the name of a class as any of its words', () => {
  expect(restsOf('opens')).toEqual(['~ talks', '~ negotiations', '~ session']);
});

it('keeps the order of a form’s senses before any word', () => {
  const forms = verbSenses(verbRows(vocabulary), vocabulary['irregular-verbs.tsv']);
  for (const form of ['held', 'cut', 'take', 'imposed', 'is', 'called']) {
    const found = forms.get(form);
    if (!found) throw new Error(`no form "${form}"`);
    const { senses, before } = found;
    const ends = new Set(senses.flatMap(({ rest }) => (rest[0] === GAP ? [rest[1] ?? ''] : [])));
    for (const word of new Set(['', ...senses.map(({ rest }) => rest[0] ?? 'the')]))
      expect(before([word], ends)).toEqual(
        senses.filter(({ rest: [first] }) => [undefined, word, GAP].includes(first)),
      );
  }
});
