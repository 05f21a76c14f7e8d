import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const DAY = '2007-02-05';

describe('what parliaments approve, banks lend and states do with their envoys', () => {
  it.each([
    ["On Monday Kenya's parliament approved plans to send troops to Peru.", 'deployment KEN>PER'],
    ['On Monday Kenyan lawmakers backed a bill to send troops to Peru.', 'deployment KEN>PER'],
    ["Kenya's parliament approved on Monday plans to send troops to Peru.", 'deployment KEN>PER'],
    [
      'The Kenyan parliament approved on Monday the deployment of troops to Peru.',
      'deployment KEN>PER',
    ],
    [
      "Kenya's parliament authorised the dispatch of troops to Peru on Monday.",
      'deployment KEN>PER',
    ],
    ["On Monday Kenya's senate passed a motion to cut aid to Peru.", 'sanction KEN>PER'],
    ['Peru downgraded its representation in Nairobi on Monday.', 'relations PER>KEN'],
    ['Peru scaled back its diplomatic representation in Kenya on Monday.', 'relations PER>KEN'],
    [
      'Peru, Chile and Bolivia withdrew their ambassadors from Nairobi on Monday.',
      'recall BOL+CHL+PER>KEN',
    ],
    ['Peru and Chile pulled their ambassadors out of Nairobi on Monday.', 'recall CHL+PER>KEN'],
    ["Peru's state bank lent Kenya 300 million dollars on Monday.", 'loan-investment PER>KEN'],
    ["China's Exim Bank lent Kenya 300 million dollars on Monday.", 'loan-investment CHN>KEN'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} ${DAY}`]);
  });

  it('takes an undertaking of two for an agreement, and of one for none', () => {
    expect(facts('Kenya and Peru undertook on Monday to open a hotline.')).toEqual([
      `agreement/oral KEN+PER ${DAY}`,
    ]);
    expect(facts('Kenya undertook on Monday to open a library.')).toEqual([]);
  });

  it('leaves what is only wanted', () => {
    expect(facts('Kenyan ministers want to send troops to Peru.')).toEqual([]);
  });
});
