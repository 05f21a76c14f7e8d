import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('Ministry of Foreign Affairs of Kenya', text);

describe('a minister who calls on somebody in office', () => {
  it.each([
    ["on Chadian President Mahamat Deby in N'Djamena to discuss trade.", '2023-05-09~'],
    ['on President Mahamat Deby of Chad on Monday for talks on trade.', '2023-05-08'],
    ['on President Mahamat Deby of Chad yesterday. They looked forward to rain.', '2023-05-08'],
    ['on President Mahamat Deby of Chad yesterday and conveyed to him her thanks.', '2023-05-08'],
    ['on President Mahamat Deby of Chad this morning to bid him farewell.', '2023-05-09'],
  ])('meets him: called %s', (text, day) => {
    expect(read(`Minister Jane Otieno called ${text}`)[0]).toBe(`meeting/in-person KEN+TCD ${day}`);
  });

  it('also on a visit, which is told besides', () => {
    const text =
      "Minister Jane Otieno called on President Mahamat Deby of Chad on Monday, during her visit to N'Djamena.";
    expect(read(text)).toContain('meeting/in-person KEN+TCD 2023-05-08');
  });

  it.each([
    'on Monday to open the border.',
    ', who had stayed silent, to open the border.',
    'on Monday for an end to the raids.',
  ])('asks him, where words say what for: %s', (text) => {
    expect(
      read(`Minister Jane Otieno called on President Mahamat Deby of Chad ${text}`)[0],
    ).toMatch(/^statement\/appeal KEN>TCD/);
  });
});

describe('a journey that goes on', () => {
  it.each([
    ['will travel on to Kigali on 21 May.', '2023-05-21'],
    [
      'will travel on to Kigali on 21 May for talks with Foreign Minister Ann Mukamana.',
      '2023-05-21',
    ],
    ['will fly on to Rwanda on Friday.', '2023-05-12'],
    ['proceeded to Kigali on Monday.', '2023-05-08'],
  ])('is a visit: %s', (text, day) => {
    expect(read(`Minister Jane Otieno ${text}`)).toEqual([`meeting/visit KEN+RWA ${day}`]);
  });
});
