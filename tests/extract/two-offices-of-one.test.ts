import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('The White House', text);

describe('somebody with two offices', () => {
  it.each([
    'Senior Advisor to the President and Director of the Office of Harbor Affairs Tom Berg traveled to Malta May 3-5.',
    'Assistant to the President and Director of the Office of Seed Policy Ann Cole traveled to Malta May 3-5.',
    'Special Assistant to the President and Senior Director for the Northern Seas Ann Cole traveled to Malta May 3-5.',
  ])('goes on, whatever the second is for: %s', (text) => {
    expect(read(text)).toEqual(['meeting/visit MLT+USA 2023-05-03/2023-05-05']);
  });

  it('is one beside another', () => {
    const text =
      'National Security Advisor Jake Sullivan met with Minister of Defense Ivo Stanić of Croatia and Foreign Minister Ann Borg of Malta.';
    expect(read(text)).toEqual(['meeting/in-person HRV+MLT+USA 2023-05-09~']);
  });
});
