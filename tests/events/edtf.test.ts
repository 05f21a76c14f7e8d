import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, dayText } from '../../events/day.ts';
import { type Bounds, edtfOf, overlaps, parseEdtf, sortKeyOf } from '../../events/edtf.ts';
import { edtfText } from './edtf-values.ts';

const value = edtfText.map(edtfOf);

describe('an EDTF value', () => {
  it.each([
    ['2025-11-04', '2025-11-04', '2025-11-04', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['2025-11-03/2025-11-09', '2025-11-03', '2025-11-09', 'interval'],
    ['2024-12/2025-01-03', '2024-12-01', '2025-01-03', 'interval'],
    ['[2025-11-03..2025-11-09]', '2025-11-03', '2025-11-09', 'interval'],
    ['2022-02/..', '2022-02-01', null, 'interval'],
    ['2022-02/', '2022-02-01', null, 'interval'],
    ['../2025-11-04', null, '2025-11-04', 'interval'],
    ['/2025', null, '2025-12-31', 'interval'],
  ])('%s reaches from %s to %s and is of %s precision', (edtf, earliest, latest, precision) => {
    expect(edtfOf(edtf)).toEqual({
      ...{ edtf, earliest, latest, precision },
      ...{ approximate: false, uncertain: false },
    });
  });

  it.each([
    ['~', true, false],
    ['?', false, true],
    ['%', true, true],
  ])('with %s has the same bounds and precision', (qualifier, approximate, uncertain) => {
    const plain = edtfOf('2025-11');
    const edtf = `2025-11${qualifier}`;
    expect(edtfOf(edtf)).toEqual({ ...plain, edtf, approximate, uncertain });
  });

  it('is doubtful when one of its ends is', () => {
    expect(edtfOf('2024~/2025?')).toMatchObject({ approximate: true, uncertain: true });
  });

  it('keeps the text it was read from, and reads it again as the same', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const read = edtfOf(text);
        expect(read.edtf).toBe(text);
        expect(edtfOf(read.edtf)).toEqual(read);
      }),
    );
  });

  it('never ends before it begins, and is one day only where a day is written', () => {
    fc.assert(
      fc.property(value, ({ earliest, latest, precision }) => {
        if (earliest !== null && latest !== null) {
          expect(earliest <= latest).toBe(true);
          expect(earliest === latest).toBe(precision === 'day');
        }
      }),
    );
  });

  it.each([
    ['2025-W45', 'ISO week'],
    ['2025-21', 'season'],
    ['2025-33', 'quarter'],
    ['2025-Q1', 'quarter'],
    ['19XX', 'century'],
    ['19', 'century'],
    ['2025-11-04/2025-11-04', 'one day'],
    ['[2025-11-04..2025-11-04]', 'one day'],
    ['2025-11/2025-11-01', 'one day'],
    ['2025-02-29', 'does not have'],
    ['2025-11-00', 'does not have'],
    ['2025-13', 'no month'],
    ['2025-00-10', 'no month'],
    ['2025-11-09/2025-11-03', 'before it begins'],
    ['2025/2024', 'before it begins'],
    ['[2025-11-09..2025-11-03]', 'before it begins'],
    ['2025-11-04T10:00:00Z', 'time of day'],
    ['-0044', '0001 to 9999'],
    ['0000', '0001 to 9999'],
    ['Y17000', '0001 to 9999'],
    ['000X', 'decade'],
    ['2025-XX', 'leaves digits open'],
    ['../..', 'no end'],
    ['/', 'no end'],
    ['../', 'no end'],
    ['[2025-11-03..]', 'both ends'],
    ['2025-11-04/soon', 'not an EDTF date'],
    ['2025/2026/2027', 'not an EDTF date'],
    ['[2025,2026]', 'not an EDTF date'],
    ['4 November 2025', 'not an EDTF date'],
    ['2025-11-04 ', 'not an EDTF date'],
    ['', 'not an EDTF date'],
    ['2025-11-04~~', 'not an EDTF date'],
  ])('is not read from %j', (text, reason) => {
    const parsed = parseEdtf(text);
    expect(parsed).toEqual({ ok: false, message: expect.stringContaining(reason) });
    expect(parsed).toMatchObject({ message: expect.stringContaining(`"${text}"`) });
  });

  it('is not read from a text without end, and the message does not repeat all of it', () => {
    const parsed = parseEdtf('2'.repeat(1_000_000));
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed).length).toBeLessThan(200);
  });
});

describe('overlap', () => {
  const days = ({ earliest, latest }: Bounds, from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((number) => {
      const day = dayText(number);
      return (earliest === null || earliest <= day) && (latest === null || day <= latest);
    });
  const near = fc.integer({ min: 0, max: 12 });
  const bounds = fc
    .record({ start: near, length: near, open: fc.constantFrom('', 'start', 'end') })
    .map(({ start, length, open }) => ({
      earliest: open === 'start' ? null : dayText(20_000 + start),
      latest: open === 'end' ? null : dayText(20_000 + start + length),
    }));

  it('is what counting days says', () => {
    fc.assert(
      fc.property(bounds, bounds, (one, other) => {
        const common = days(one, 19_990, 20_040).filter((day) =>
          days(other, 19_990, 20_040).includes(day),
        );
        expect(overlaps(one, other)).toBe(common.length > 0);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(value, value, (one, other) => overlaps(one, other) === overlaps(other, one)),
    );
  });
});

describe('the sort key', () => {
  const width = ({ earliest, latest }: Bounds): number =>
    earliest === null || latest === null
      ? Number.POSITIVE_INFINITY
      : dayNumber(latest) - dayNumber(earliest);
  const anchor = ({ earliest, latest }: Bounds): string => earliest ?? latest ?? '';
  const compare = (one: Bounds, other: Bounds): number => {
    if (anchor(one) !== anchor(other)) return anchor(one) < anchor(other) ? -1 : 1;
    if (width(one) === width(other)) return 0;
    return width(one) > width(other) ? -1 : 1;
  };

  it('orders by earliest day, else latest, then the wider first', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [a, b] = [sortKeyOf(one), sortKeyOf(other)];
        expect(a === b ? 0 : a < b ? -1 : 1).toBe(compare(one, other));
      }),
    );
  });

  it('puts the year before its first month, and that before its first day', () => {
    const texts = ['2025-01-01', '2025-01/..', '2025-01', '2024-12-31', '2025', '../2025-01-01'];
    const byKey = [...texts].sort((one, other) =>
      sortKeyOf(edtfOf(one)) + one < sortKeyOf(edtfOf(other)) + other ? -1 : 1,
    );
    expect(byKey).toEqual([
      ...['2024-12-31', '../2025-01-01', '2025-01/..', '2025', '2025-01', '2025-01-01'],
    ]);
  });
});
