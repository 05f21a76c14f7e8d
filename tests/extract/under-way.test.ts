import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

/** Published on a Tuesday. */
const factsOf = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts;
const facts = (text: string) => factsOf(text).map((fact) => `${inShort(fact)} ${fact.modality}`);

const NOW = '2018-05-15~';

describe('deeds that are under way', () => {
  it.each([
    [
      'The Danish and Dutch governments are in the process of donating trucks to Ghana.',
      [`action/aid DNK+NLD>GHA ${NOW} ongoing`],
    ],
    [
      'Peru is in the process of expelling two Chilean diplomats.',
      [`action/expulsion PER>CHL ${NOW} ongoing`],
    ],
    [
      'Denmark has been working hard to provide jets to Ghana.',
      [`action/aid DNK>GHA ${NOW} ongoing`],
    ],
    ['Denmark is working to provide jets to Ghana.', []],
    ['Peru has been working to sign an agreement with Chile.', []],
    ['Peru has been working to free the Peruvian hostages held in Chile.', []],
    ['Peru and Chile are in the process of signing a treaty.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('meetings and trips that come to nothing', () => {
  it.each([
    [
      'The talks between Peru and Chile planned for Monday will not take place.',
      ['meeting/in-person CHL+PER 2018-05-21 cancelled'],
    ],
    [
      'The visit of President Vizcarra to Chile will not go ahead on Friday.',
      ['meeting/visit CHL+PER 2018-05-18 cancelled'],
    ],
    [
      'A Peruvian delegation that was to arrive in Santiago on Saturday to renew the lease postponed the trip.',
      ['meeting/visit CHL+PER 2018-05-12 cancelled'],
    ],
    ['The talks between Peru and Chile on Friday will not take place until the border opens.', []],
    ['The talks between Peru and Chile did not take place on Monday.', []],
    ['Elections in Chile will not take place on Friday.', []],
    [
      'The Peruvian minister will visit Chile on Saturday, having twice postponed the trip.',
      ['meeting/visit CHL+PER 2018-05-19 planned'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('supplies that are cut, and papers that are served', () => {
  it.each([
    [
      'Gas supplies from Peru to Chile were cut by a third on Monday.',
      ['action/sanction PER>CHL 2018-05-14 actual'],
    ],
    ['Gas supplies from Peru to Chile were cut on Monday by a blast.', []],
    ['Gas supplies to Chile were cut on Monday.', []],
    [
      'On Monday Peru served legal notices on five Chilean companies.',
      ['action/legal PER>CHL 2018-05-14 actual'],
    ],
    ['Peru served lunch on Chilean plates.', []],
    [
      'Peruvian coast guard ships fired water cannon at a Chilean supply boat on Monday.',
      ['action/force PER>CHL 2018-05-14 actual'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('papers named by towns, long names, and decisions in a list', () => {
  it.each([
    ['Greece sent troops to the islands in breach of the Treaty of Paris.', []],
    ['Greece deploys weapons there in violation of the Lausanne and Paris Peace Treaties.', []],
    ['Greece sent troops to the islands in breach of the Paris and London treaties.', []],
    ['Greece sent troops to the islands of Chile.', [`action/deployment GRC>CHL ${NOW} actual`]],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    [
      'Second: Approving an agreement on fishing between the Government of the Kingdom of Saudi Arabia and the Government of the Republic of Peru.',
      ['agreement/agreement PER+SAU 2023-05-09~'],
    ],
    ['First: Authorizing the Minister of Energy to sign an agreement with Peru.', []],
  ])('%s', (text, expected) => {
    expect(readRelease('Saudi Press Agency', text)).toEqual(expected);
  });
});
