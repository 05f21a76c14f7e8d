import { expect, it } from '@jest/globals';
import { verbSenses } from '../../src/extract/verb-forms.ts';
import { verbRows } from '../../src/extract/verb-rows.ts';
import { formsOf } from '../../src/extract/verbs.ts';

const ROWS = [
  'hold\tother\t\t',
  'hold talks\tmeet\tin-person\tcooperative',
  'hold ~ talks\tmeet\tin-person\tcooperative',
  'hold back\tspeak\tcomment\tneutral',
  'free @peoples\tact\trelease-exchange\tcooperative',
  'open ~ @talks|session\tmeet\tin-person\tcooperative',
].join('\n');

const CLASSES = 'talks\ttalks; negotiations';

const COUNTRIES = 'TCD\tChad\tChadian; Chadians\tN’Djamena\t';

const given = verbSenses(
  verbRows({ 'verbs.tsv': ROWS, 'word-classes.tsv': CLASSES, 'countries.tsv': COUNTRIES }),
  '',
);
const asWritten = ({ rest }: { readonly rest: readonly string[] }) => rest.join(' ');

/** What is asked for behind a verb, at each place that has a meaning. */
function restsOf(form: string): readonly string[] {
  const meanings = given.get(form)?.meanings;
  const rests: string[] = [];
  for (let at = meanings?.at(0); at; at = meanings?.at(rests.length)) rests.push(asWritten(at));
  return rests;
}

it('reads the name of a class as any of its words', () => {
  expect(restsOf('opens')).toEqual(['~ talks', '~ negotiations', '~ session']);
});

it('reads @peoples as what the people of any country are called', () => {
  expect(restsOf('frees')).toEqual(['chadians']);
});

it('gives the forms of a verb the same meanings, each in its own tenses', () => {
  const [opened, opens] = [given.get('opened'), given.get('opens')];
  expect(opened?.meanings).toBe(opens?.meanings);
  expect(opened?.sensesOf(0).map(({ tense }) => tense)).toEqual(['past']);
  expect(opens?.sensesOf(0).map(({ tense }) => tense)).toEqual(['present']);
  expect(opened?.sensesOf(99)).toEqual([]);
});

it.each([
  ['begin', 'beginning'],
  ['transmit', 'transmitted'],
  ['control', 'controlled'],
  ['airdrop', 'airdropped'],
  ['upset', 'upsetting'],
])('doubles the last letter of %s: %s', (base, form) => {
  expect(formsOf(base, new Map()).map(([word]) => word)).toContain(form);
});
