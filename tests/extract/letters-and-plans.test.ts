import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string): string[] => readNews(text, '1998-08-08');

describe('what is written to somebody', () => {
  it.each([
    [
      'In a letter to President Clinton, President Carlos Menem of Argentina condemned the attacks.',
      'statement/support ARG>USA 1998-08-08~',
    ],
    [
      'In letters to President Clinton and President Daniel arap Moi of Kenya, President Carlos Menem of Argentina offered help.',
      'statement/intent ARG>KEN+USA 1998-08-08~',
    ],
    [
      'President Carlos Menem of Argentina sent a similar message to President Clinton.',
      'statement/greeting ARG>USA 1998-08-08~',
    ],
  ])('is for whoever gets it: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is no sympathy where it condemns what the reader did', () => {
    const text =
      "In a letter to a friend, President Carlos Menem of Argentina condemned Chad's attacks.";
    expect(read(text)).toEqual(['statement/criticise ARG>TCD 1998-08-08~']);
  });
});

describe('who is met before or beside something else', () => {
  it.each([
    [
      'Albright laid a wreath before meeting President Daniel arap Moi.',
      ['meeting/in-person KEN+USA 1998-08-08~'],
    ],
    [
      'Albright is scheduled to talk to guards and meet with President Daniel arap Moi on 13 August.',
      ['meeting/in-person KEN+USA 1998-08-13'],
    ],
    ['Albright wants calm before meeting President Daniel arap Moi.', []],
  ])('is met or is to be: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
