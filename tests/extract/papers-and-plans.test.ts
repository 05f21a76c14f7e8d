import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const VISIT = 'President Ama Nkrumah of Ghana visited Lima today.';
const read = (text: string, { on = '2023-05-09' } = {}) =>
  readRelease('Ministry of Foreign Affairs of Peru', `${VISIT} ${text}`, { on }).slice(1);

describe('papers in a list', () => {
  it.each([
    [
      'The following acts were signed: (a) Agreement on Air Services; and (b) Memorandum of Understanding on Fish.',
    ],
    [
      'Two documents were signed: the Agreement on Air Services; and the Memorandum of Understanding on Fish.',
    ],
  ])('behind a colon are one each: %s', (text) => {
    expect(read(text)).toEqual([
      'agreement/agreement GHA+PER 2023-05-09',
      'agreement/memorandum GHA+PER 2023-05-09',
    ]);
  });

  it('that will be signed are none yet', () => {
    const text =
      'The following acts are expected to be signed: (a) Agreement on Air Services; and (b) Memorandum of Understanding on Fish.';
    expect(read(text).filter((fact) => fact.includes('memorandum'))).toEqual([]);
  });
});

describe('what is to be held next', () => {
  it.each([
    [
      'The two sides decided to establish a Joint Commission, which will hold its first meeting in Accra in March 2024.',
    ],
    [
      'They agreed that the next meeting of the Joint Commission would be held in Accra in March 2024.',
    ],
  ])('is of those who set up the body: %s', (text) => {
    expect(read(text)).toContain('meeting/commission GHA+PER 2024-03');
  });

  it.each([
    ['The two sides concurred in meeting again in Accra in March 2024.'],
    ['The two sides agreed on holding talks in Accra in March 2024.'],
  ])('is told by what they agree on: %s', (text) => {
    expect(read(text)).toContain('meeting/in-person GHA+PER 2024-03');
  });

  it('has to have a day or month', () => {
    expect(read('The two sides concurred in meeting again.').join()).not.toContain('in-person');
  });
});

describe('a paper that somebody recalls', () => {
  it.each([
    ['He recalled the understanding reached between Peru and Ghana in 2008 to share the fish.'],
    ['She recalled the accord signed between Peru and Ghana in 2008.'],
  ])('has its own year: %s', (text) => {
    expect(read(text).join()).toMatch(/agreement\/\w+ GHA\+PER 2008(?!-)/);
  });
});
