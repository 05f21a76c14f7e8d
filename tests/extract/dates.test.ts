import { describe, expect, it } from '@jest/globals';
import { parseEdtf } from '../../events/edtf.ts';
import { article, extractor } from './reading.ts';

const datesIn = async (text: string, publishedOn = '2025-11-04') => {
  const { mentions } = await extractor.read(article(text, publishedOn));
  return mentions.dates.map(({ text: words, edtf }) => `${words} = ${edtf}`);
};

describe('dates', () => {
  it.each([
    ['They met on 4 November 2025.', '4 November 2025 = 2025-11-04'],
    ['They met on November 4, 2025.', 'November 4, 2025 = 2025-11-04'],
    ['They met on Nov. 2.', 'Nov. 2 = 2025-11-02'],
    ['They met on the 2nd of November.', 'the 2nd of November = 2025-11-02'],
    ['They met on 20 December.', '20 December = 2024-12-20'],
    ['They will meet on 20 December.', '20 December = 2025-12-20'],
    ['The law was to end by 20 December.', '20 December = 2025-12-20'],
    ['They met in February 2022.', 'February 2022 = 2022-02'],
    ['They met in September.', 'September = 2025-09'],
    ['They met in 2014.', '2014 = 2014'],
    ['They met in the 1990s.', '1990s = 199X'],
    ['They met in early March 2020.', 'early March 2020 = 2020-03~'],
    ['They met in mid-2019.', 'mid-2019 = 2019~'],
    ['They met on 2025-10-30.', '2025-10-30 = 2025-10-30'],
  ])('of the calendar: %s', async (text, expected) => {
    expect(await datesIn(text)).toEqual([expected]);
  });

  it.each([
    ['They met today.', 'today = 2025-11-04'],
    ['They met yesterday.', 'yesterday = 2025-11-03'],
    ['They met on Sunday.', 'Sunday = 2025-11-02'],
    ['They will meet on Sunday.', 'Sunday = 2025-11-09'],
    ['They met on Tuesday.', 'Tuesday = 2025-11-04'],
    ['They met last Tuesday.', 'last Tuesday = 2025-10-28'],
    ['They meet next Tuesday.', 'next Tuesday = 2025-11-11'],
    ['They met on Tuesday, 4th.', 'Tuesday, 4th = 2025-11-04'],
    ['They met on Saturday, October 25.', 'Saturday, October 25 = 2025-10-25'],
    ['They met on the 2nd.', 'the 2nd = 2025-11-02'],
    ['They met on the 30th.', 'the 30th = 2025-10-30'],
    ['They met this week.', 'this week = 2025-11-03/2025-11-09'],
    ['They met last week.', 'last week = 2025-10-27/2025-11-02'],
    ['They met last weekend.', 'last weekend = 2025-11-01/2025-11-02'],
    ['They met last month.', 'last month = 2025-10'],
    ['They will meet next year.', 'next year = 2026'],
    ['They met three days ago.', 'three days ago = 2025-11-01'],
    ['They met two weeks ago.', 'two weeks ago = 2025-10-20/2025-10-26'],
    ['They met three years ago.', 'three years ago = 2022'],
  ])('by the day of publication: %s', async (text, expected) => {
    expect(await datesIn(text)).toEqual([expected]);
  });

  it.each([
    ['They may march in formation.'],
    ['It took three years.'],
    ['He walked 2000 miles.'],
    ['They met on 31 February 2025.'],
    ['The visitor came a day after them.'],
  ])('are not seen where there are none: %s', async (text) => {
    const found = await datesIn(text);
    expect(found.filter((date) => /-\d\d$/.test(date) || /= 2000/.test(date))).toEqual([]);
  });

  it('lists both ends of a range', async () => {
    expect(await datesIn('They met from 3 March 2025 to 5 March 2025.')).toEqual([
      '3 March 2025 = 2025-03-03',
      '5 March 2025 = 2025-03-05',
    ]);
  });
});

describe('the date of a fact', () => {
  const occurred = async (text: string, publishedOn = '2025-11-04') => {
    const { facts } = await extractor.read(article(text, publishedOn));
    return facts.map(({ occurred: { edtf, basis } }) => `${edtf} ${basis}`);
  };

  it.each([
    ['Ghana and Togo signed a treaty between 3 and 5 March 2025.', '2025-03-03/2025-03-05 stated'],
    ['Ghana and Togo signed a treaty.', '2025-11-04~ publication'],
    ['Ghana and Togo have ratified the treaty.', '../2025-11-04 publication'],
    ['Ghana and Togo signed a treaty in the 1990s.', '199X stated'],
    ['Ghana and Togo will sign the treaty next month.', '2025-12 resolved'],
    ['Ghana opposes the sanctions on Togo.', '../2025-11-04 publication'],
  ])('%s', async (text, expected) => {
    expect(await occurred(text)).toEqual([expected]);
  });

  it('follows from another happening, in both directions of time', async () => {
    const text =
      'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 10 June 2025. The meeting came two days after Macron received Italian Prime Minister Giorgia Meloni.';
    expect(await occurred(text, '2025-06-11')).toEqual([
      '2025-06-10 stated',
      '2025-06-08 relative',
    ]);
  });

  it('is never taken from a year that only names something', async () => {
    expect(await occurred('Ghana and Togo ratified the 1971 convention.')).toEqual([
      '2025-11-04~ publication',
    ]);
  });

  it('is always one that the vocabulary takes', async () => {
    const text =
      'Ghana and Togo have since signed a treaty. On 3 May 2020 Ghana and Togo signed a treaty. They have since defended it.';
    const { facts } = await extractor.read(article(text));
    expect(facts.map(({ occurred: when }) => parseEdtf(when.edtf).ok)).toEqual([true, true]);
  });
});
