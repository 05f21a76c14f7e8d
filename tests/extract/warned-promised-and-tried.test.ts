import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  ['Kenya warned on Monday that it would respond to the Chadian deployment.', 'threaten'],
  ['Kenya said on Monday that it would hit Chadian missiles if they were deployed.', 'threaten'],
  ['Kenya agreed on Monday to give Chad 20,000 tonnes of maize.', 'intent'],
  ['Kenya agreed Monday to send 200 soldiers to Chad.', 'intent'],
])('%s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-26`]);
});

it('parts what somebody says another did from what he asks', () => {
  expect(
    facts('Kenya said on Monday that Chad had stolen the islands and demanded that it leave.'),
  ).toEqual(['statement/accuse KEN>TCD 2014-05-26', 'statement/appeal KEN>TCD 2014-05-27~']);
});

it('lets negotiators for two states meet', () => {
  expect(facts('Negotiators for Kenya and Chad held talks on Monday.')).toEqual([
    'meeting/in-person KEN+TCD 2014-05-26',
  ]);
});

it.each([
  ['A Paris court convicted two Chadian officers on Monday.', 'FRA>TCD'],
  ['A Lima district court sentenced two Chadian officers in absentia on Monday.', 'PER>TCD'],
])('tries: %s', (text, pair) => {
  expect(facts(text)).toEqual([`action/legal ${pair} 2014-05-26`]);
});

it('asks visitors of a state for visas', () => {
  expect(facts('Kenya slapped visa requirements on visitors from Chad on Monday.')).toEqual([
    'action/visa-border KEN>TCD 2014-05-26',
  ]);
});
