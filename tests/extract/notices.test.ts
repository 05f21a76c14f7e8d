import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

/** Published on a Tuesday. */
const togo = (text: string) => readRelease('Ministry of Foreign Affairs of Togo', text);

const NOW = '2023-05-09~';

describe('what is to come', () => {
  it.each([
    ['The Minister will be in Nairobi next week.', ['meeting/visit KEN+TGO 2023-05-15/2023-05-21']],
    [
      'President William Ruto of Kenya will be in Lomé on 17 and 18 June, as planned.',
      ['meeting/visit KEN+TGO 2023-06-17/2023-06-18'],
    ],
    [
      'The embassy of Togo in Nairobi is to open its doors on 1 December.',
      ['action/relations TGO>KEN 2023-12-01'],
    ],
    [
      'Togo will fund the cost of the vote in Mali to the tune of R20 million.',
      ['action/aid TGO>MLI 2023-05-09/..'],
    ],
  ])('%s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });

  it('is of next year where the season has begun in both hemispheres', () => {
    const on = '2022-10-20';
    const read = (text: string) =>
      readRelease('Ministry of Foreign Affairs of Togo', text, { on }).map((fact) => fact);
    expect(read('The President of Kenya will visit Togo next spring.')).toEqual([
      'meeting/visit KEN+TGO 2023',
    ]);
    expect(read('The President of Kenya will visit Togo next summer.')).toEqual([
      'meeting/visit KEN+TGO 2022/2023',
    ]);
  });
});

describe('what was done before on a journey', () => {
  it('is reckoned from the day of coming back', () => {
    expect(
      togo(
        'Minister Dussey returned from Lima on Monday, having met there with President Dina Boluarte of Peru the day before.',
      ),
    ).toEqual(['meeting/in-person PER+TGO 2023-05-07']);
  });
});

describe('what is complained of', () => {
  it('tells whose the envoy is', () => {
    expect(
      togo(
        'Deputy Minister Ann Kossi called in Ambassador Juan Perez and lodged solemn representations over the map that the Chilean ministry had drawn.',
      ),
    ).toEqual([`action/protest TGO>CHL ${NOW}`]);
  });
});

describe('an office that others have', () => {
  it('is known by its name', () => {
    expect(
      readRelease(
        'Office of the President of Kenya',
        'Deputy President Rigathi Gachagua received Deputy President Paul Mashatile of South Africa on Monday.',
      ),
    ).toEqual(['meeting/visit KEN+ZAF 2023-05-08']);
  });
});
