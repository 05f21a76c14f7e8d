import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2004-06-10'), publisher: null }).facts.map(inShort);

it.each([
  ['At a meeting in April, Togo accused Mali of spying.', 'statement/accuse TGO>MLI 2004-04'],
  ['Twice in April, Togo expelled Malian envoys.', 'action/expulsion TGO>MLI 2004-04'],
  ['At talks in May, Togo accused Mali of spying.', 'statement/accuse TGO>MLI 2004-05'],
])('lets a state act behind a month: %s', (text, fact) => {
  expect(facts(text)).toEqual([fact]);
});

it('takes a state behind a town for where that is', () => {
  expect(facts('At a meeting in Aneho, Togo, farmers accused Mali of spying.')).toEqual([]);
});

it.each(['—', '–', '--', '_'])('lets a state act behind an aside between dashes: %s', (dash) => {
  expect(facts(`Togo ${dash} a former French colony ${dash} condemned Mali.`)).toEqual([
    'statement/criticise TGO>MLI 2004-06-10~',
  ]);
});

it('lets those act whose names follow a town of another country', () => {
  expect(facts('On Tuesday in Geneva, Togo and Mali signed a truce.').join()).toContain(
    'MLI+TGO 2004-06-08',
  );
});

it('reads what somebody has not only done', () => {
  const told = facts('Togo has not only condemned Mali but also recalled its ambassador.');
  expect(told.map((fact) => fact.split(' ')[0])).toEqual(['statement/criticise', 'action/recall']);
});

it('reads nothing that somebody has not done', () => {
  expect(facts('Togo has not condemned Mali.')).toEqual([]);
});

it('reads on past an aside between dashes that names somebody', () => {
  const text = 'Togo — an old friend of President Ruto of Kenya — condemned Mali.';
  expect(facts(text)).toEqual(['statement/criticise TGO>MLI 2004-06-10~']);
});
