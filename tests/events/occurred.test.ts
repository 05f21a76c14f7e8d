import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edtfOf } from '../../events/edtf.ts';
import { formatInWords } from '../../events/in-words.ts';
import { deriveOccurred, Occurred } from '../../events/occurred.ts';
import { edtfText } from './edtf-values.ts';

const stated = (edtf: string, extent?: Occurred['extent']) =>
  deriveOccurred(edtfOf(edtf), { basis: 'stated', ...(extent ? { extent } : {}) });

const messages = (occurred: unknown): Record<string, string> =>
  Object.fromEntries(
    Occurred.safeParse(occurred).error?.issues.map(({ path, message }) => [
      path.join('.'),
      message,
    ]) ?? [],
  );

describe('when a fact occurred', () => {
  it('follows from its date, and is valid', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        expect(messages(stated(text))).toEqual({});
      }),
    );
  });

  it.each([
    ['2025-11-04', 'point'],
    ['2025-11', 'within'],
    ['199X', 'within'],
    ['2025-11-03/2025-11-09', 'within'],
    ['[2025-11-03..2025-11-09]', 'within'],
    ['2022-02/..', 'span'],
    ['../2025-11-04', 'span'],
  ])('%s is taken for a %s where nobody says more', (edtf, extent) => {
    expect(stated(edtf).extent).toBe(extent);
  });

  it('keeps the words that gave the date', () => {
    const words = { start: 3, end: 10, text: 'Tuesday' };
    const occurred = deriveOccurred(edtfOf('2025-11-04'), { basis: 'resolved', words });
    expect(occurred).toMatchObject({ words, basis: 'resolved' });
  });

  it.each([
    ['earliest', { earliest: '2025-11-03' }],
    ['latest', { latest: null }],
    ['precision', { precision: 'month' }],
  ])('is refused when its %s is not what the date gives', (field, wrong) => {
    expect(messages({ ...stated('2025-11-04'), ...wrong })).toEqual({
      [field]: expect.stringContaining('2025-11-04'),
    });
  });

  it('is refused as a point when it is no day', () => {
    expect(Object.keys(messages(stated('2025-11', 'point')))).toEqual(['extent']);
  });

  it('rests on the publication only as about that day, as standing until it, or as planned from it on', () => {
    const published = (edtf: string) => deriveOccurred(edtfOf(edtf), { basis: 'publication' });
    expect(Object.keys(messages(published('2025-11-04')))).toEqual(['basis']);
    expect(messages(published('2025-11-04~'))).toEqual({});
    expect(messages(published('../2025-11-04'))).toEqual({});
    expect(messages(published('2025-11-04/..'))).toEqual({});
    expect(Object.keys(messages(published('2025-11-04/2025-11-06')))).toEqual(['basis']);
  });

  it('is refused with the text that is no date', () => {
    expect(messages({ ...stated('2025'), edtf: '2025-W01' })).toEqual({
      edtf: expect.stringContaining('2025-W01'),
    });
  });
});

describe('a time in words', () => {
  it.each<[string, Occurred['extent'] | undefined, string]>([
    ['2025-11-04', undefined, '4 November 2025'],
    ['2025-11', undefined, 'November 2025'],
    ['2025-11', 'span', 'throughout November 2025'],
    ['2025', undefined, '2025'],
    ['199X', undefined, 'the 1990s'],
    ['0044', undefined, '44'],
    ['2025-11-03/2025-11-09', 'span', '3–9 November 2025'],
    ['2025-10-28/2025-11-03', 'span', '28 October – 3 November 2025'],
    ['2024-12-28/2025-01-03', 'span', '28 December 2024 – 3 January 2025'],
    ['2025-10/2025-11', 'span', 'October–November 2025'],
    ['2024-12/2025-01', 'span', 'December 2024 – January 2025'],
    ['2024-12/2025-01-03', 'span', 'December 2024 – 3 January 2025'],
    ['2025-11/2025-12-03', 'span', 'November – 3 December 2025'],
    ['1998/2004', 'span', '1998–2004'],
    ['198X/199X', 'span', 'the 1980s – the 1990s'],
    ['2025-11-03/2025-11-09', 'within', 'between 3 and 9 November 2025'],
    ['[2025-10-28..2025-11-03]', undefined, 'between 28 October and 3 November 2025'],
    ['2022-02/..', undefined, 'since February 2022'],
    ['2022-02/', undefined, 'from February 2022, end unknown'],
    ['../2025-11-04', undefined, 'until 4 November 2025'],
    ['/2025', undefined, 'until 2025, beginning unknown'],
    ['2025-11-04~', undefined, 'about 4 November 2025'],
    ['2025-11-04?', undefined, 'reportedly 4 November 2025'],
    ['2025%', undefined, 'reportedly about 2025'],
    ['2022-02~/..', undefined, 'since about February 2022'],
    ['2025-11-03~/2025-11-09', undefined, 'between about 3 and 9 November 2025'],
  ])('%s (%s) reads "%s"', (edtf, extent, words) => {
    expect(formatInWords(stated(edtf, extent))).toBe(words);
  });

  it('exists for every date', () => {
    fc.assert(fc.property(edtfText, (text) => /\d/.test(formatInWords(stated(text)))));
  });
});
