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
