import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('Ministry of Foreign Affairs of Japan', text);
const CALL =
  'Foreign Minister Ken Mori spoke by phone with Foreign Minister Ana Soto of Peru today.';

describe('what an office calls by its noun alone', () => {
  it('was done by whoever the text told to have done it', () => {
    const text = `${CALL} They discussed the launch of two missiles by North Korea on Monday. Foreign Minister Mori stated that the launch was extremely regrettable.`;
    expect(read(text)).toContain('statement/criticise JPN>PRK 2023-05-09');
  });

  it('is nobody’s where other words tell what it is of', () => {
    const text = `${CALL} They discussed the launch of two missiles by North Korea on Monday. Foreign Minister Mori stated that the launch of the new fund was regrettable.`;
    expect(read(text).join()).not.toContain('JPN>PRK');
  });
});

describe('who hears what is conveyed', () => {
  it.each([
    ['The Minister conveyed to the Chadian side that the arrests were unacceptable.'],
    ['The Minister has communicated to Chad that there can be no excuse for the use of force.'],
  ])('is named behind "to": %s', (text) => {
    expect(read(text).join()).toMatch(/statement\/\w+ JPN>TCD/);
  });

  it('takes up a matter of many words', () => {
    const text =
      'Our Embassy has taken up the issue of early release of the crew and boats with the Government of Chad.';
    expect(read(text).join()).toContain('JPN>TCD');
  });
});

describe('"it" behind a time', () => {
  it('is the state of which the sentence before told', () => {
    const text =
      'Japan supports Chad. Since January it has provided some 16 million dollars in humanitarian assistance for Mali.';
    expect(read(text)).toContain('action/aid JPN>MLI 2023-01/..');
  });

  it('is nobody where no state acts', () => {
    expect(read('Japan supports Chad. On Monday it rained in Mali.').join()).not.toContain('MLI');
  });
});
