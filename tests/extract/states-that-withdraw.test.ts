import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya withdrew from Chad on Monday.',
  'Kenya pulled out of southern Chad on Monday after a decade.',
  'The last Kenyan troops pulled out of northeastern Chad on Monday.',
  'Kenya announced the withdrawal of its troops from Chad on Monday.',
  "Kenya's president ordered the return of Kenyan soldiers from Chad on Monday.",
])('of a land that a state leaves: %s', (text) => {
  expect(facts(text)).toEqual(['action/ceasefire-withdrawal KEN>TCD 2014-05-26']);
});

it.each([
  'Israel withdrew from Gaza on Monday.',
  'Israeli troops pulled out of Gaza on Monday.',
  'Israel ended its blockade of Gaza on Monday.',
])('of a town for its land: %s', (text) => {
  expect(facts(text)).toEqual(['action/ceasefire-withdrawal ISR>PSE 2014-05-26']);
});

it.each([
  'Kenya pulled out of the Chad tournament on Monday.',
  "Kenya pulled out of Chad's tournament on Monday.",
  'A Kenyan firm withdrew from Chad on Monday.',
])('of no soldiers: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
