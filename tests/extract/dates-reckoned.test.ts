import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

/** A Tuesday. */
const PUBLISHED = '2025-11-04';

async function whens(text: string, publishedOn = PUBLISHED): Promise<readonly string[]> {
  const { facts } = await extractor.read({ ...article(text, publishedOn), publisher: 'Reuters' });
  return facts.map(({ occurred: { edtf, basis } }) => `${edtf} ${basis}`);
}

describe('a happening dated by its distance from another', () => {
  it.each([
    [
      'Japan expelled a Chinese diplomat a day after Macron met Merz on Oct. 20, 2025.',
      ['2025-10-21 relative', '2025-10-20 stated'],
    ],
    [
      'Three days after Macron visited Berlin on September 9, Modi visited Tokyo.',
      ['2025-09-09 resolved', '2025-09-12 relative'],
    ],
    [
      'The day before Iran attacked Israel on 5 May 2024, Lavrov arrived in Cairo.',
      ['2024-05-05 stated', '2024-05-04 relative'],
    ],
    [
      'Four days after the flood of October 2, India sent rescuers to Nepal.',
      ['2025-10-06 relative'],
    ],
    [
      'India sent rescuers to Nepal four days after the flood of October 2.',
      ['2025-10-06 relative'],
    ],
    [
      'Two days after Macron met Merz in June 2024, Japan expelled a Chinese diplomat.',
      ['2024-06 stated', '2024-06-03/2024-07-02 relative'],
    ],
    ['Months before he was elected in 2017, Macron met Merkel in Berlin.', ['../2017 relative']],
    [
      'Days after Macron met Merz on June 2, 2025, Japan expelled a Chinese diplomat.',
      ['2025-06-02 stated', '2025-06-02/2025-11-04 relative'],
    ],
  ])('%s', async (text, expected) => {
    expect(await whens(text)).toEqual(expected);
  });

  it('keeps the date that its own words name', async () => {
    const text = 'Modi visited Tokyo on May 12, 2024, four days after Iran attacked Israel.';
    expect(await whens(text)).toEqual(['2024-05-12 stated', '2024-05-08 relative']);
  });
});

describe('words that name more or less than one day', () => {
  it.each([
    ['On Sunday and Monday, Modi visited Kenya.', ['2025-11-02/2025-11-03 resolved']],
    ['On Saturday, Sunday and Monday, Modi visited Kenya.', ['2025-11-01/2025-11-03 resolved']],
    ['Modi visited Kenya on Tuesday and on Friday.', ['2025-10-28/2025-10-31 resolved']],
    ['On July 31 and August 1, Iran attacked Israel.', ['2025-07-31/2025-08-01 resolved']],
    ['Three years ago this week, Iran attacked Israel.', ['2022-10-31/2022-11-06 resolved']],
    ['A year ago this month, Iran attacked Israel.', ['2024-11 resolved']],
    ['A year ago today, Iran attacked Israel.', ['2024-11-04 resolved']],
  ])('%s', async (text, expected) => {
    expect(await whens(text)).toEqual(expected);
  });

  it('names the month where there is no such day a year before', async () => {
    expect(await whens('A year ago today, Iran attacked Israel.', '2024-02-29')).toEqual([
      '2023-02 resolved',
    ]);
  });

  it('takes the term of an agreement for no date of it', async () => {
    expect(await whens('Japan signed an agreement with Peru for 2022-2026.')).toEqual([
      '2025-11-04~ publication',
    ]);
  });
});
