import { expect, test } from '@jest/globals';
import { readNews } from './reading.ts';

const ON = '2021-11-04';

test.each([
  [
    'nothing is said at a visit that is told by the way',
    'India, whose Prime Minister Narendra Modi visited Mali last week, said it backed the vote in Mali.',
    ['meeting/visit IND+MLI 2021-10-25/2021-10-31', 'statement/support IND>MLI 2021-11-04~'],
  ],
  [
    'nothing was said at a meeting that is still ahead',
    'Chilean President Gabriel Boric will visit Peru on Friday. He urged Peru to free the crew.',
    ['meeting/visit CHL+PER 2021-11-05', 'statement/appeal CHL>PER 2021-11-04~'],
  ],
  [
    'a trip to the United Nations has no host in the town of the dateline',
    'DHAKA, Nov 4 (Wire) - Bangladesh protested to Chad. Malian President Assimi Goita has cancelled a trip to the U.N. General Assembly next week.',
    ['action/protest BGD>TCD 2021-11-04~'],
  ],
  [
    'who flies to Brussels to see the Union is its guest',
    'Malian Foreign Minister Abdoulaye Diop will travel to Brussels on Friday to see European Commission Vice President Maros Sefcovic.',
    ['meeting/visit EUE+MLI 2021-11-05'],
  ],
  [
    'over whose land a plane was does not matter',
    "Chad's attack on a Malian bomber over Niger was a planned provocation, Malian Foreign Minister Abdoulaye Diop said.",
    ['action/force TCD>MLI ../2021-11-04', 'statement/accuse MLI>TCD 2021-11-04~'],
  ],
  [
    'near whose village a plane was shot down does not matter',
    'Chad accused Mali of theft. A Chadian fighter shot down a plane on Tuesday near the Nigerien village of Bao.',
    ['statement/accuse TCD>MLI 2021-11-04~'],
  ],
  [
    'what should have been is not asked of anybody',
    "Peru's foreign minister said the vote in Mali should have been a surprise to nobody.",
    [],
  ],
  [
    'the first of a list behind a conjunction signs too',
    'The deal came when Turkish President Recep Tayyip Erdogan, his Finnish counterpart Sauli Niinisto and Chilean President Gabriel Boric signed a memorandum.',
    ['agreement/memorandum CHL+FIN+TUR 2021-11-04~'],
  ],
  [
    'a call on another goes on with the day',
    'Malian Foreign Minister Abdoulaye Diop met his Chadian counterpart on Monday and paid a courtesy call on Chadian President Mahamat Deby.',
    ['meeting/in-person MLI+TCD 2021-11-01', 'meeting/in-person MLI+TCD 2021-11-01'],
  ],
  [
    'the junta is of where the story was written',
    'NIAMEY, Niger (Wire) - Nigeria has stopped sending power to Niger. The junta accused France of plotting.',
    ['statement/accuse NER>FRA 2021-11-04~'],
  ],
  [
    'hours are spent with somebody',
    'Malian Foreign Minister Abdoulaye Diop spent more than an hour with Chadian President Mahamat Deby on Monday.',
    ['meeting/in-person MLI+TCD 2021-11-01'],
  ],
])('%s', (_name, text, facts) => {
  expect(readNews(text, ON)).toEqual(facts);
});
