import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

/** A Tuesday. */
const PUBLISHED = '2025-11-04';

async function datesIn(text: string): Promise<readonly string[]> {
  const { mentions } = await extractor.read(article(text, PUBLISHED));
  return mentions.dates.map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

type Row = readonly [text: string, ...expected: readonly string[]];

const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  'days in figures': [
    ['They met on 2025/10/30.', '2025/10/30 = 2025-10-30'],
    ['They met on 04.11.2025.', '04.11.2025 = 2025-11-04'],
    ['They met on 25/10/2025.', '25/10/2025 = 2025-10-25'],
    ['They met on 10/25/2025.', '10/25/2025 = 2025-10-25'],
    ['They met on 11/04/2025.'],
    ['The vote was 3/4, and the desk is open 24/7.'],
  ],
  'days in words': [
    ['They met on the fourth of July.', 'the fourth of July = 2025-07-04'],
    ['They met on Tuesday 4 November.', 'Tuesday 4 November = 2025-11-04'],
    ['They signed on 12 December 2024 (Thursday).', '12 December 2024 (Thursday) = 2024-12-12'],
    ['They will meet on Friday (7 November).', 'Friday (7 November = 2025-11-07'],
    [
      'Done on the Twelfth day of May in the year 2024.',
      'the Twelfth day of May in the year 2024 = 2024-05-12',
    ],
    ['It stopped on November 9[2020].', 'November 9[2020 = 2020-11-09'],
    ['The law enters into force on 1 January.', '1 January = 2026-01-01'],
    ['They met on 1 January.', '1 January = 2025-01-01'],
    [
      'we met on tuesday and in january, but we may march.',
      'tuesday = 2025-11-04',
      'january = 2025-01',
    ],
  ],
  'months and their parts': [
    ['They met in June this year.', 'June this year = 2025-06'],
    ['They met in October of last year.', 'October of last year = 2024-10'],
    ['They met last December.', 'last December = 2024-12'],
    ['They announced a conference in December.', 'December = 2025-12'],
    ['Pay has risen, and in December pensions will rise.', 'December = 2025-12'],
    [
      'They met between April and June of this year.',
      'April = 2025-04',
      'June of this year = 2025-06',
    ],
    ['They spoke of the October Revolution.'],
    ['They will meet next March.', 'next March = 2026-03'],
    ['They met at the end of October.', 'the end of October = 2025-10~'],
    ['Theresa May said so to Jan Kavan.'],
    ['I thank this august body.'],
    ['All 27 may join, and article 5 may apply.'],
    ['They met at Mar-a-Lago.'],
    ['The first May meeting was short.'],
  ],
  'years, decades, centuries': [
    ['They met in nineteen ninety-one.', 'nineteen ninety-one = 1991'],
    ['They met in twenty twenty-four.', 'twenty twenty-four = 2024'],
    ['They met in the year two thousand.', 'the year two thousand = 2000'],
    ['They met in 2023, 2024 and 2025.', '2023 = 2023', '2024 = 2024', '2025 = 2025'],
    ["They met in the '80s and the nineties.", "'80s = 198X", 'nineties = 199X'],
    ['They met in the 19th century.', '19th century = 1800/1899'],
    ['Resolution 1973 was adopted.'],
    ['Resolutions 1718, 1874 and 1929 stand.'],
    ['They built schools in 1500 villages.'],
  ],
  'quarters and halves': [
    ['Trade grew in the third quarter of 2024.', 'the third quarter of 2024 = 2024-07/2024-09'],
    ["Trade grew in 2024's first quarter.", "2024's first quarter = 2024-01/2024-03"],
    [
      'Trade grew in the quarter ended Sept. 30.',
      'the quarter = 2025-07/2025-09',
      'Sept. 30 = 2025-09-30',
    ],
    ['Trade grew in Q3 2025.', 'Q3 2025 = 2025-07/2025-09'],
    ['Trade grew in the second half of last year.', 'second half of last year = 2024-07/2024-12'],
    ['Trade grew in the first ten months of 2025.', 'first ten months of 2025 = 2025-01/2025-10'],
    [
      'In the third quarter trade rose 5% from a year earlier.',
      'the third quarter = 2025-07/2025-09',
      'a year earlier = 2024-07/2024-09',
    ],
  ],
  'what a state reckons by itself': [
    ['They met in fiscal 2024.'],
    ['They met in the fiscal year 2024-25 and in FY2025.'],
    ['The 15th five-year plan was adopted.'],
  ],
  seasons: [
    ['They met in spring 2024.', 'spring 2024 = 2024'],
    ['They met last summer.', 'last summer = 2024/2025'],
    ['They met in the winter of 2023.', 'the winter of 2023 = 2023/2024'],
    ['They met in the spring.'],
  ],
  'days named by the day of publication': [
    ['They met last night.', 'last night = 2025-11-03'],
    ['They met the day before yesterday.', 'the day before yesterday = 2025-11-02'],
    ['They met on Tuesday last week.', 'Tuesday last week = 2025-10-28'],
    ['This Saturday, the community celebrates.', 'This Saturday = 2025-11-08'],
    ['This Saturday, they met.', 'This Saturday = 2025-11-01'],
    ['They met this past Friday.', 'this past Friday = 2025-10-31'],
    ['They met over the weekend.', 'the weekend = 2025-11-01/2025-11-02'],
    ['They met the week of 20 October.', 'the week of 20 October = 2025-10-20/2025-10-26'],
  ],
  'weekdays by the verb beside them': [
    [
      'He said on Friday that they would meet on Thursday.',
      'Friday = 2025-10-31',
      'Thursday = 2025-11-06',
    ],
    ['They are meeting on Thursday.', 'Thursday = 2025-11-06'],
    ['The talks are set for Thursday.', 'Thursday = 2025-11-06'],
    ['The treaty will be signed on Thursday.', 'Thursday = 2025-11-06'],
    ['The treaty has been signed on Thursday.', 'Thursday = 2025-10-30'],
    ['Until Thursday, they had not met.', 'Thursday = 2025-10-30'],
    ['They must leave by 3 p.m. on Thursday.', 'Thursday = 2025-11-06'],
  ],
  holidays: [
    ['They met on Thanksgiving Day.', 'Thanksgiving Day = 2024-11-28'],
    ['They met on Christmas Eve 2024.', 'Christmas Eve 2024 = 2024-12-24'],
    ['They will meet before Christmas.', 'Christmas = 2025-12-25'],
    ['They praised the Christmas Day Accord.'],
  ],
  'so long ago, or ahead': [
    ['They met a decade ago.', 'a decade ago = 201X~'],
    ['They met nearly three years ago.', 'nearly three years ago = 2022~'],
    ['They met a year ago today.', 'a year ago today = 2024-11-04'],
    ['They will meet in two weeks.', 'two weeks = 2025-11-17/2025-11-23'],
    ['They met twice over the past three months.', 'the past three months = 2025-08/2025-11-04'],
    ['They changed over the last decade.', 'the last decade = 2015/2025-11-04'],
    ['They have changed in the past days.'],
    ['They fought for three years.'],
    ['It is the first visit in five years.'],
    ['They met several years ago.'],
  ],
  'by another date': [
    ['They met three days after 3 June 2025.', 'three days after 3 June 2025 = 2025-06-06'],
    ['They met two days before Friday.', 'two days before Friday = 2025-10-29'],
    ['They met in 2013. A year earlier they had not.', '2013 = 2013', 'A year earlier = 2012'],
    [
      'They met on 3 March 2025. Later that month they met again.',
      '3 March 2025 = 2025-03-03',
      'that month = 2025-03',
    ],
    [
      'They met on 3 March 2025 and signed the following day.',
      '3 March 2025 = 2025-03-03',
      'the following day = 2025-03-04',
    ],
    ['They signed the following day.'],
  ],
  'ranges and lists': [
    ['They met on 3-5 November 2025.', '3-5 November 2025 = 2025-11-03/2025-11-05'],
    [
      'They met on November 3, 4 and 5.',
      'November 3 = 2025-11-03',
      '4 = 2025-11-04',
      '5 = 2025-11-05',
    ],
    ['They met from Oct. 30 to Nov. 2.', 'Oct. 30 = 2025-10-30', 'Nov. 2 = 2025-11-02'],
    [
      'They met from 30 December to 2 January 2024.',
      '30 December = 2023-12-30',
      '2 January 2024 = 2024-01-02',
    ],
    ['They met in March and April 2022.', 'March = 2022-03', 'April 2022 = 2022-04'],
    ['They met Monday through Wednesday.', 'Monday = 2025-10-27', 'Wednesday = 2025-10-29'],
    ['The years 2014-2016 were hard.', '2014-2016 = 2014/2016'],
  ],
  'days remembered by name': [
    ['The September 11 attacks changed it.', 'September 11 = 2001-09-11'],
    ['The March 15 massacre is remembered.'],
    ['The October 27 bombings are remembered.', 'October 27 = 2025-10-27'],
  ],
};

describe.each(Object.entries(FAMILIES))('dates: %s', (_family, rows) => {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', async (row) => {
    expect(await datesIn(row.text)).toEqual(row.expected);
  });
});
