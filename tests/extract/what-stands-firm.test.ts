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
    'Our commitment to defending Kenya is ironclad.',
    'Our support for Kenya against Mali is firm.',
    "Our support for Kenya's territorial integrity remains absolute.",
  ])('is on the side of whoever it names: %s', (text) => {
    expect(ministry(text)).toEqual(['statement/support PER>KEN 2023-05-09~']);
  });

  it.each([
    'Our own resolve is unwavering.',
    "Mali's support for Kenya is unwavering.",
    'Our support for Kenya is a matter for parliament.',
    'Our trade with Kenya is firm.',
    'Our commitment to holding Kenya to account is unwavering.',
    'Our commitment to deter Kenya is ironclad.',
    'Our support for the struggle against Kenya is firm.',
    'Our backing for an embargo on Kenya is firm.',
    "Our commitment to Kenya's defeat is firm.",
    'Our support for Kenya is not unconditional.',
  ])('is nothing where no support of its own is told: %s', (text) => {
    expect(ministry(text)).toEqual([]);
  });
});

describe('what an office says of any attack', () => {
  it.each([
    'Any provocation by Kenya will be met with firm countermeasures.',
    'Any violation of Peruvian waters by Kenya will be answered.',
    'Any action by Kenya will be met with force.',
    'Any move by Kenya will be regarded as an act of war.',
  ])('threatens whoever would make it: %s', (text) => {
    expect(ministry(text)).toEqual(['statement/threaten PER>KEN 2023-05-09~']);
  });

  it.each([
    'Any action by Kenya will be seen as help.',
    'Any act by Kenya will be regarded as a gift.',
    'Any provocation by Kenya will be met with calm.',
  ])('tells nothing where it is taken kindly: %s', (text) => {
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
