import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string, publisher: string | null = null) =>
  (await extractor.read({ ...article(text, '2023-03-15'), publisher })).facts.map(inShort);

describe('a paper that was signed', () => {
  it.each([
    ['The treaty was signed by Ghana and Togo on Monday.', 'agreement/treaty GHA+TGO 2023-03-13'],
    [
      'The accord was signed on Monday by the Ghanaian Foreign Minister, Ama Osei, and her Togolese counterpart, Robert Dussey.',
      'agreement/agreement GHA+TGO 2023-03-13',
    ],
    [
      'An agreement on fish between Ghana and Togo was signed on Monday.',
      'agreement/agreement GHA+TGO 2023-03-13',
    ],
    [
      'On 13 March Ghana and Togo exchanged notes concerning a loan.',
      'agreement/agreement GHA+TGO 2023-03-13',
    ],
  ])('is named before or behind its verb: %s', async (text, expected) => {
    expect(await read(text)).toContain(expected);
  });
});

describe('a visit or session', () => {
  it.each([
    [
      'President Andrzej Duda is scheduled to undertake a state visit to Kenya in May 2023.',
      'meeting/visit KEN+POL 2023-05',
    ],
    [
      'Andrzej Duda visited Kenya from Monday 6 to Wednesday 8 March 2023.',
      'meeting/visit KEN+POL 2023-03-06/2023-03-08',
    ],
    [
      'Andrzej Duda visited Kenya on Monday 6 and Tuesday 7 March 2023.',
      'meeting/visit KEN+POL 2023-03-06/2023-03-07',
    ],
    ['Andrzej Duda visited Kenya on 08 March 2023.', 'meeting/visit KEN+POL 2023-03-08'],
    [
      'Polish Foreign Minister Zbigniew Rau and his Kenyan counterpart Alfred Mutua co-chaired the talks in Warsaw on Monday.',
      'meeting/in-person KEN+POL 2023-03-13',
    ],
  ])('is told in the words of protocol: %s', async (text, expected) => {
    expect(await read(text)).toEqual([expected]);
  });
});

describe('an office about its neighbour', () => {
  it.each([
    ['Chad accused our country on Monday of piracy.', 'statement/accuse TCD>KEN 2023-03-13'],
    [
      'The Council of Ministers of Chad accused our country of piracy.',
      'statement/accuse TCD>KEN 2023-03-15~',
    ],
    ['Kenya respects the sovereignty of Chad.', 'statement/support KEN>TCD ../2023-03-15'],
    ['We expect Chad to honour its promises.', 'statement/appeal KEN>TCD 2023-03-15~'],
  ])('accuses, respects, expects: %s', async (text, expected) => {
    expect(await read(text, 'Ministry of Foreign Affairs of Kenya')).toContain(expected);
  });
});
