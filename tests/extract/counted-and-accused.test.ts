import { expect, test } from '@jest/globals';
import { readNews } from './reading.ts';

const ON = '2024-07-30';

test.each([
  [
    'so many of one state and so many of another act together',
    'Three Ghanaian and two Togolese soldiers entered Mali on Monday.',
    ['action/incursion GHA+TGO>MLI 2024-07-29'],
  ],
  [
    'what has no other plausible explanation is held against a state',
    'Malian Foreign Minister Abdoulaye Diop says there is no plausible explanation other than that Chad did it.',
    ['statement/accuse MLI>TCD 2024-07-30~'],
  ],
  [
    'who stirs up trouble is accused',
    'Malian Foreign Minister Abdoulaye Diop said that Chad was trying to stir up trouble in the region.',
    ['statement/accuse MLI>TCD 2024-07-30~'],
  ],
  [
    'an offer that falls short is criticised',
    "Mali said Chad's offer fell short of what it needed.",
    ['statement/criticise MLI>TCD 2024-07-30~'],
  ],
  [
    'a harvest that falls short is not',
    'Mali said the harvest fell short of forecasts in Chad.',
    [],
  ],
  [
    'who is described as an enemy is criticised',
    'Malian President Assimi Goita described Chad as the "enemy" of Niger.',
    ['statement/criticise MLI>TCD 2024-07-30~'],
  ],
  [
    'whose conduct is likened to that of another is criticised',
    "Malian President Assimi Goita likened Chad's conduct to that of Peru.",
    ['statement/criticise MLI>TCD 2024-07-30~'],
  ],
  ['what is compared is not', 'Peru compared its policies to those of Chile.', []],
])('%s', (_name, text, facts) => {
  expect(readNews(text, ON)).toEqual(facts);
});
