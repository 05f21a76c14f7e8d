import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const ministry = (text: string) => readRelease('Ministry of Foreign Affairs of Peru', text);

describe('what an office calls firm', () => {
  it.each([
    'Our support for Kenya is unwavering.',
    "Peru's support for Kenya remains unwavering.",
    "Our commitment to Kenya's security is ironclad.",
    'Our strong solidarity with the people of Kenya is unshaken.',
    'The Peruvian commitment to the defence of Kenya is rock-solid.',
  ])('is on the side of whoever it names: %s', (text) => {
    expect(ministry(text)).toEqual(['statement/support PER>KEN 2023-05-09~']);
  });

  it.each([
    'Our own resolve is unwavering.',
    "Mali's support for Kenya is unwavering.",
    'Our support for Kenya is a matter for parliament.',
    'Our trade with Kenya is firm.',
  ])('is nothing where no support of its own is told: %s', (text) => {
    expect(ministry(text)).toEqual([]);
  });
});

describe('what an office says that its state will do', () => {
  it.each([
    ['Until the war ends, we will support Kenya.', 'KEN'],
    ['Until that day, Peru will stand by Kenya.', 'KEN'],
    ['The shelling goes on, and we will continue to support Kenya.', 'KEN'],
  ])('is said also in a clause behind another: %s', (text, whom) => {
    expect(ministry(text)).toEqual([`statement/support PER>${whom} 2023-05-09~`]);
  });

  it.each(['If the talks fail, we will support Kenya.'])(
    'is nothing where it hangs on something, or others say it: %s',
    (text) => {
      expect(ministry(text)).toEqual([]);
    },
  );
});
