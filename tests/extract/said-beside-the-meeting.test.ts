import { describe, expect, it } from '@jest/globals';
import { readRelease as read } from './reading.ts';

describe('what an office says in its own name beside a meeting that it tells of', () => {
  it('is of the day of publication, and not of the meeting', () => {
    expect(
      read(
        'Ministry of Foreign Affairs of the Republic of Korea',
        'Foreign Minister Cho Tae-yul met Peruvian Foreign Minister Javier González-Olaechea in Seoul on 3 May. ' +
          "The Ministry rejects Japan's claims over Dokdo. The Government notes with regret Japan's decision to restrict exports.",
        { on: '2024-05-09' },
      ),
    ).toEqual([
      'meeting/in-person KOR+PER 2024-05-03',
      'statement/refuse KOR>JPN 2024-05-09~',
      'statement/criticise KOR>JPN 2024-05-09~',
    ]);
  });

  it('is of the meeting where it tells in the past what was said', () => {
    expect(
      read(
        'Ministry of Foreign Affairs of the Republic of Korea',
        'Foreign Minister Cho Tae-yul met Peruvian Foreign Minister Javier González-Olaechea in Seoul on 3 May. ' +
          "The Minister rejected Japan's claims over Dokdo.",
        { on: '2024-05-09' },
      ),
    ).toEqual(['meeting/in-person KOR+PER 2024-05-03', 'statement/refuse KOR>JPN 2024-05-03']);
  });
});

describe('"His Highness"', () => {
  it('is of a ruling house, and no president who was named since', () => {
    expect(
      read(
        'Ministry of Foreign Affairs of Saudi Arabia',
        'His Royal Highness Crown Prince Mohammed bin Salman met President Emmanuel Macron of France in Paris. ' +
          'His Royal Highness thanked France for its support.',
        { on: '2024-05-09' },
      ),
    ).toEqual(['meeting/in-person FRA+SAU 2024-05-09~', 'statement/praise SAU>FRA 2024-05-09~']);
  });
});
