import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const LEAD = 'President Joseph Biden spoke today with President William Ruto of Kenya. ';
const read = (text: string): string | undefined =>
  readRelease('The White House', `${LEAD}${text}`, { on: '2023-02-02' }).at(-1);

describe('what a readout says that two leaders did', () => {
  it.each([
    ['They explored ways to expand trade.', 'statement/comment KEN+USA 2023-02-02'],
    ['They took stock of efforts to end the drought.', 'statement/comment KEN+USA 2023-02-02'],
    ['The leaders coordinated their positions.', 'statement/comment KEN+USA 2023-02-02'],
    [
      'He gave a detailed account of the situation in Chad.',
      'statement/comment USA>KEN 2023-02-02',
    ],
    ['They looked ahead to the harvest.', 'statement/comment KEN+USA 2023-02-02'],
    ['They directed their teams to follow up.', 'statement/intent KEN+USA 2023-02-02'],
    ['The leaders recommitted to fighting graft.', 'agreement/oral KEN+USA 2023-02-02'],
    ['He expressed his firm intent to visit Kenya.', 'statement/intent USA>KEN 2023-02-02'],
    ["He recognized Kenya's role in Somalia.", 'statement/praise USA>KEN 2023-02-02'],
    [
      'He laid out in detail that the policy had not changed.',
      'statement/comment USA>KEN 2023-02-02',
    ],
  ])('is said: %s', (text, fact) => {
    expect(read(text)).toBe(fact);
  });

  it('is not of the day of what it welcomes', () => {
    const text = 'They welcomed the opening of a bridge on 3 January 2023 and agreed to build two.';
    expect(readRelease('The White House', LEAD + text, { on: '2023-02-02' }).at(-1)).toMatch(
      /^agreement\/\w+ KEN\+USA 2023-02-02/,
    );
  });

  it('is by its own president where it says "the President", whatever office publishes it', () => {
    const text = `${LEAD}The President thanked him for his troops.`;
    expect(readRelease('Government of the United States', text, { on: '2023-02-02' }).at(-1)).toBe(
      'statement/praise USA>KEN 2023-02-02',
    );
  });

  it.each(['attended a concert', 'laid flowers at the memorial', 'took part in the ceremony'])(
    'who %s together met there',
    (what) => {
      const text = `Vladimir Putin and President of Belarus Alexander Lukashenko ${what} today.`;
      expect(readRelease('The Kremlin', text, { on: '2022-02-02' })).toEqual([
        'meeting/in-person BLR+RUS 2022-02-02',
      ]);
    },
  );

  it('is told by the office where a leader "was informed"', () => {
    const text =
      'Vladimir Putin had a telephone conversation with Emmanuel Macron. The French leader was informed about the talks.';
    expect(readRelease('The Kremlin', text, { on: '2022-02-02' }).at(-1)).toBe(
      'statement/comment RUS>FRA 2022-02-02~',
    );
  });
});
