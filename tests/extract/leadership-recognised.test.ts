import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('The White House', text);

describe('what is recognised', () => {
  it.each([
    "President Biden recognized Malta's leadership on clean seas.",
    'President Biden recognized the generosity of Malta in hosting sailors.',
  ])('is praised where it is leadership and the like: %s', (text) => {
    expect(read(text)).toEqual(['statement/praise USA>MLT 2023-05-09~']);
  });

  it('is a state where its name stands alone', () => {
    expect(read('The United States recognized Kosovo.')).toEqual([
      'action/relations USA>XKX 2023-05-09~',
    ]);
  });
});
