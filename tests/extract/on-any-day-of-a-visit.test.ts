import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const TOLD =
  'Foreign Minister Ann Berg of Peru paid a visit to Mali from 3 to 5 May 2023. She held talks with Foreign Minister Bob Keita of Mali on 4 May. ';
const behind = (text: string) =>
  readRelease('Ministry of Foreign Affairs of Peru', TOLD + text).slice(2);

describe('what happened during a visit of several days', () => {
  it.each([
    ['Three agreements were signed during the visit.', 'agreement/agreement MLI+PER'],
    [
      'On the occasion of the two-day visit, a memorandum was signed.',
      'agreement/memorandum MLI+PER',
    ],
    ['During the visit, she thanked Mali for its help.', 'statement/praise PER>MLI'],
  ])('may be of any of its days: %s', (text, told) => {
    expect(behind(text)).toEqual([`${told} 2023-05-03/2023-05-05`]);
  });

  it('is of the talks where it speaks of no visit', () => {
    expect(behind('She thanked Mali for its help.')).toEqual([
      'statement/praise PER>MLI 2023-05-04',
    ]);
  });
});
