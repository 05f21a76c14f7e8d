import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2004-06-10'), publisher: null }).facts.map(inShort);

it.each([
  ['Togo insisted it had no troops in Mali.', 'statement/defend TGO>MLI 2004-06-10~'],
  ['Togolese troops fired across the border into Mali.', 'action/force TGO>MLI 2004-06-10~'],
  ["Togolese soldiers are helping to train Mali's army.", 'action/aid TGO>MLI 2004-06-10~'],
])('are read: %s', (text, fact) => {
  expect(facts(text)).toEqual([fact]);
});

it('do not make a saying of what is to come later than it was said', () => {
  const text = "Togo will not attend next week's talks in Bamako with Mali, its minister said.";
  expect(facts(text)).toEqual(['statement/refuse TGO>MLI 2004-06-10~']);
});
