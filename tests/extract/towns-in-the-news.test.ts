import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string, publisher: string | null = null) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher }).facts.map(inShort);

it.each([
  ['Kenyan troops rolled into Goma on Monday.', 'incursion'],
  ['Kenyan troops stormed Goma on Monday.', 'force'],
  ['Kenya withdrew its troops from Goma on Monday.', 'ceasefire-withdrawal'],
  ['Kenya pulled 2,000 soldiers out of Bunia on Monday.', 'ceasefire-withdrawal'],
  ['Kenya sent doctors to Goma on Monday.', 'aid'],
])('%s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>COD 2014-05-26`]);
});

it('closes the border with a land that is no state', () => {
  expect(facts('Egypt closed its border with Gaza on Monday.')).toEqual([
    'action/visa-border EGY>PSE 2014-05-26',
  ]);
});

it.each([
  'A Kenyan trader bought mangoes from Goma on Monday.',
  'A Kenyan team lost its way out of Goma on Monday.',
])('nothing: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
