import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya and Chad failed on Monday to reach agreement on the dam at talks in Cairo.',
  'Kenya and Chad failed to agree on the dam at a meeting in Cairo on Monday.',
])('who fails to agree at talks has met: %s', (text) => {
  expect(facts(text)).toEqual(['meeting/in-person KEN+TCD 2014-05-26']);
});

it.each([
  'Kenya and Chad agreed on Monday to stop air raids.',
  'Kenya and Chad agreed on Monday to an immediate halt to raids.',
])('both stop what they agree to stop: %s', (text) => {
  expect(facts(text)).toEqual(['action/ceasefire-withdrawal KEN+TCD 2014-05-26']);
});

it.each([
  ['N’Djamena came under Kenyan attack on Monday.', 'action/force KEN>TCD 2014-05-26'],
  [
    'A Kenyan food convoy reached the Chadian town of Abeche on Monday.',
    'action/aid KEN>TCD 2014-05-26',
  ],
  ['On Monday Kenya slammed its border with Chad shut.', 'action/visa-border KEN>TCD 2014-05-26'],
  ['Kenya hanged a Chadian maid on Monday.', 'action/legal KEN>TCD 2014-05-26'],
  [
    'Kenya raised the possibility on Monday of joint patrols of the lake with Chad.',
    'statement/intent KEN>TCD 2014-05-26',
  ],
])('%s', (text, fact) => {
  expect(facts(text)).toContain(fact);
});

it('mediators who are due somewhere are to visit it', () => {
  expect(facts('Kenyan mediators were due in Chad on Wednesday for talks.')).toEqual([
    'meeting/visit KEN+TCD 2014-05-28',
  ]);
});

it('an offensive of diplomats is no attack', () => {
  expect(facts('Kenya launched a diplomatic offensive in Chad on Monday.')).toEqual([]);
});
