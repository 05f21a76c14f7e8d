import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dayNumber, dayText, isDay, monthLength, weekday } from '../../events/day.ts';

const FIRST = -719_162;
const LAST = 2_932_896;
const number = fc.integer({ min: FIRST, max: LAST });
const luxonDay = (day: number) => DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });

describe('calendar days', () => {
  it('are counted from 1 January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it('reach from year 1 to year 9999', () => {
    expect([dayText(FIRST), dayText(LAST)]).toEqual(['0001-01-01', '9999-12-31']);
    expect(() => dayText(FIRST - 1)).toThrow(RangeError);
    expect(() => dayText(LAST + 1)).toThrow(RangeError);
  });

  it('have the text and the weekday that luxon gives them', () => {
    fc.assert(
      fc.property(number, (day) => {
        expect(dayText(day)).toBe(luxonDay(day).toISODate());
        expect(weekday(day)).toBe(luxonDay(day).weekday);
      }),
    );
  });

  it('come back from their text', () => {
    fc.assert(fc.property(number, (day) => dayNumber(dayText(day)) === day));
  });

  it('exist or not as luxon says', () => {
    const part = (width: number, max: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));
    const text = fc
      .tuple(part(4, 9999), part(2, 14), part(2, 33))
      .filter(([year]) => year !== '0000')
      .map((parts) => parts.join('-'));
    fc.assert(fc.property(text, (day) => isDay(day) === DateTime.fromISO(day).isValid));
  });

  it.each(['', '0000-01-01', '2025-1-1', '2025-11-04 ', '20251104', '2025-11-04T00:00'])(
    'are not written %j',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('know the length of every month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => monthLength(year, month) === DateTime.utc(year, month).daysInMonth,
      ),
    );
  });
});
