import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const office = (text: string) => readRelease('Ministry of Foreign Affairs of Peru', text);

describe('what was hit in a town, as an office of a third state tells it', () => {
  it.each([
    'An Iranian missile hit a block of flats in Haifa on 4 May, killing a woman and two children.',
    'On 4 May an Iranian drone struck a school near Haifa.',
    'On 4 May Iranian missiles struck two schools in the city of Haifa.',
  ])('was done to the state of the town: %s', (text) => {
    expect(office(text)).toEqual(['action/force IRN>ISR 2023-05-04']);
  });

  it.each(['The Iranian team won a match in Haifa.', 'The Minister spoke in Haifa of a school.'])(
    'leaves a town a place where nothing is hit: %s',
    (text) => {
      expect(office(text)).toEqual([]);
    },
  );
});
