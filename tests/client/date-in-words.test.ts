import { describe, expect, it } from '@jest/globals';
import type { Occurred } from '../../events/occurred.ts';
import { dateInWords, periodOf } from '../../src/client/date-in-words.ts';

const occurred = (edtf: string, rest: Partial<Occurred> = {}): Occurred => ({
  edtf,
  earliest: '2025-11-03',
  latest: '2025-11-09',
  precision: 'day',
  extent: 'point',
  basis: 'stated',
  words: null,
  ...rest,
});

describe('a date in words', () => {
  it.each([
    ['2025-11-04', 'point', 'stated', '4 November 2025'],
    ['2022-02', 'within', 'stated', 'February 2022'],
    ['2025-11-03/2025-11-09', 'within', 'resolved', 'between 3 and 9 November 2025'],
    ['../2025-11-04', 'span', 'publication', 'up to 4 November 2025'],
    ['2025-11-04~', 'point', 'publication', 'on or shortly before 4 November 2025'],
    ['2025-11-04~', 'point', 'stated', 'about 4 November 2025'],
  ] as const)('%s (%s, %s) reads %s', (edtf, extent, basis, words) => {
    expect(dateInWords(occurred(edtf, { extent, basis }))).toBe(words);
  });
});

describe('the heading of an entry', () => {
  it.each([
    [occurred('2025-11-04'), 'November 2025'],
    [occurred('2025', { precision: 'year', earliest: '2025-01-01' }), '2025'],
    [occurred('199X', { precision: 'decade', earliest: '1990-01-01' }), '1990s'],
    [occurred('../2025-11-04', { earliest: null, latest: '2025-11-04' }), 'November 2025'],
    [occurred('../..', { earliest: null, latest: null }), 'Date not known'],
  ])('of %j is %s', (when, heading) => {
    expect(periodOf(when)).toBe(heading);
  });
});
