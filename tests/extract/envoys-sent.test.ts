import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const OFFICE = 'Ministry of Foreign Affairs of Chile';
const NOW = '2023-05-09~';

const readNews = (text: string) =>
  extractor.explain(article(text, '2023-05-09')).facts.map(inShort);

describe('who is sent to another state, or told to go there', () => {
  it.each([
    [
      'Peru sent Foreign Minister Ana Ruiz to Chad on Monday.',
      ['meeting/visit PER+TCD 2023-05-08'],
    ],
    ['Peru dispatched an envoy to Mali for talks.', [`meeting/visit MLI+PER ${NOW}`]],
    [
      'Malta sent its chief adviser, Dr. Eva Lind, to Chile last week.',
      ['meeting/visit CHL+MLT 2023-05-01/2023-05-07'],
    ],
    [
      'Peru instructed its foreign minister to travel to Chad on 12 May.',
      ['meeting/visit PER+TCD 2023-05-12'],
    ],
    ['Peru told its foreign minister to travel to Chad.', []],
    ['Peru sent a proposal to Chad on Monday.', []],
    ['Peru sent tourists to Chad on Monday.', []],
  ])('%s', (text, expected) => {
    expect(readNews(text)).toEqual(expected);
  });
});

describe('what is told of a journey whose days were named before', () => {
  it('is of those days, once they have come', () => {
    expect(
      readRelease(
        OFFICE,
        'President Gabriel Boric asked Foreign Minister Alberto van Klaveren to travel to Malta on 7-8 May. ' +
          'In Malta, Foreign Minister Alberto van Klaveren met with Prime Minister Robert Abela. ' +
          "Foreign Minister van Klaveren reiterated Chile's support for Malta.",
      ),
    ).toEqual([
      'meeting/visit CHL+MLT 2023-05-07/2023-05-08',
      'meeting/in-person CHL+MLT 2023-05-07/2023-05-08',
      'statement/support CHL>MLT 2023-05-07/2023-05-08',
    ]);
  });
});

describe('words about an armed group blame no state that they name', () => {
  it.each([
    ['Chile said that Boko Haram poses a grave threat to Chad.', []],

    ['Chile said that Peru poses a grave threat to Chad.', [`statement/criticise CHL>PER ${NOW}`]],
  ])('%s', (text, expected) => {
    expect(readNews(text)).toEqual(expected);
  });
});

describe('smaller things in releases', () => {
  const MET =
    'Foreign Minister Alberto van Klaveren met with Prime Minister Robert Abela of Malta. ';

  it('takes the long name of a state behind an office', () => {
    expect(
      readRelease(
        OFFICE,
        "Gabriel Boric rang President of the People's Democratic Republic of Algeria Abdelmadjid Tebboune.",
      ),
    ).toEqual([`meeting/call CHL+DZA ${NOW}`]);
  });

  it('takes the work of a delegation in a capital for a visit', () => {
    expect(readRelease(OFFICE, 'A Maltese delegation worked in Santiago on Monday.')).toEqual([
      'meeting/visit CHL+MLT 2023-05-08',
    ]);
    expect(readRelease(OFFICE, 'Maltese engineers worked in Santiago on Monday.')).toEqual([]);
  });

  it('takes what is raised as important for an appeal', () => {
    expect(readRelease(OFFICE, `${MET}The minister raised the importance of free courts.`)).toEqual(
      [`meeting/in-person CHL+MLT ${NOW}`, `statement/appeal CHL>MLT ${NOW}`],
    );
  });

  it('keeps "he" for whoever spoke of a colleague', () => {
    expect(
      readRelease(
        OFFICE,
        'On 4 May Foreign Minister Alberto van Klaveren met with Prime Minister Robert Abela of Malta. ' +
          'Minister van Klaveren emphasized that President Gabriel Boric is committed to peace. He stressed that Malta must do more.',
      ).at(-1),
    ).toBe('statement/appeal CHL>MLT 2023-05-04');
  });

  it('names both states of a conflict', () => {
    expect(
      readRelease(
        OFFICE,
        `${MET}When discussing the region, the ministers expressed concern over the Israeli-Palestinian conflict.`,
      ).at(-1),
    ).toBe(`statement/criticise CHL+MLT>ISR+PSE ${NOW}`);
  });
});
