import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('Ministry of Foreign Affairs of Kenya', text);

describe('an office that takes something for null and void', () => {
  it.each([
    'We consider null and void the part of the notice issued by Chad.',
    'We consider the notice issued by Chad null and void.',
    "Kenya regards Chad's decree on the lake as null and void.",
  ])('opposes it: %s', (text) => {
    expect(read(text)).toEqual(['statement/oppose KEN>TCD ../2023-05-09']);
  });
});

describe('an office that denies another state the right to speak', () => {
  it.each([
    'Chad is in no position to lecture others.',
    'Chad, which goes on with its raids, is in no position to talk about stability in our region.',
    'The Chadian Government has no right to lecture Kenya.',
  ])('criticises it: %s', (text) => {
    expect(read(text)).toEqual(['statement/criticise KEN>TCD 2023-05-09~']);
  });

  it.each([
    'Kenya is in no position to lecture Chad.',
    'Chad is in no position to pay its debt to Kenya.',
  ])('says nothing of the kind: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a cable like the one before', () => {
  it.each(['sent a similar cable to', 'sent an identical telegram to'])('greets: %s', (words) => {
    expect(read(`Minister Jane Otieno ${words} President Mahamat Deby of Chad.`)).toEqual([
      'statement/greeting KEN>TCD 2023-05-09~',
    ]);
  });

  it('goes from another person of the same state', () => {
    const text = `King Salman sent a cable of congratulations to President William Ruto of Kenya. Prince Mohammed bin
Salman bin Abdulaziz Al Saud, Crown Prince and Prime Minister, sent a similar cable to President Ruto.`;
    expect(readRelease('Saudi Press Agency', text)).toEqual([
      'statement/greeting SAU>KEN 2023-05-09~',
      'statement/greeting SAU>KEN 2023-05-09~',
    ]);
  });
});
