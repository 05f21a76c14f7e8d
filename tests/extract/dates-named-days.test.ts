import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, weekday } from '../../events/day.ts';
import { easter, orthodoxEaster } from '../../src/extract/dates/easter.ts';
import { article, extractor } from './reading.ts';

/** 2019-05-09 was a Thursday. */
const datesIn = (text: string, on = '2019-05-09') =>
  extractor
    .extract(article(text, on))
    .mentions.dates.map(({ text: words, edtf }) => `${words} = ${edtf}`);

type Row = readonly [text: string, ...expected: readonly string[]];

const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  'a day of the week in its month': [
    ['They met on the first Monday of May.', 'the first Monday of May = 2019-05-06'],
    ['They met on the last Friday of May.', 'the last Friday of May = 2018-05-25'],
    ['They will meet on the last Friday of May.', 'the last Friday of May = 2019-05-31'],
    ['They met on the 2nd Tuesday in April 2018.', 'the 2nd Tuesday in April 2018 = 2018-04-10'],
    ['They met on the last Sunday of last month.', 'the last Sunday of last month = 2019-04-28'],
    ['They met on the fifth Monday of February.'],
    ['They meet on the first Monday of each month.'],
    ['They met on the last day of April.', 'the last day of April = 2019-04-30'],
  ],
  'feasts that move': [
    ['They met on Good Friday.', 'Good Friday = 2019-04-19'],
    ['They met on Easter Monday 2017.', 'Easter Monday 2017 = 2017-04-17'],
    ['They met on Orthodox Easter.', 'Orthodox Easter = 2019-04-28'],
    ['They met on Black Friday.', 'Black Friday = 2018-11-23'],
    ['They hailed the Good Friday Agreement.'],
    ['They spoke of Bloody Sunday and Super Tuesday.'],
  ],
  'days counted from others': [
    ['They will meet a week from Tuesday.', 'a week from Tuesday = 2019-05-21'],
    ['They will meet two weeks from 20 May.', 'two weeks from 20 May = 2019-06-03'],
    ['They will meet a week on Friday.', 'a week on Friday = 2019-05-17'],
    ['They will meet on Tuesday week.', 'Tuesday week = 2019-05-21'],
    ['They met a week ago Tuesday.', 'a week ago Tuesday = 2019-04-30'],
    ['They met a year ago yesterday.', 'a year ago yesterday = 2018-05-08'],
    ['They met on the eve of 1 May.', '1 May = 2019-05-01'],
  ],
  halves: [
    ['They met half a year ago.', 'half a year ago = 2018'],
    ['They met half a decade ago.', 'half a decade ago = 2013/2014'],
    ['They met a year and a half ago.', 'a year and a half ago = 2017/2018'],
    ['They met two and a half years later.'],
  ],
  'rough days': [
    ['They met around 3 May.', 'around 3 May = 2019-05-03~'],
    ['They met in about 2014.', 'about 2014 = 2014~'],
    ['They talked about 2014.'],
    ['They met around 2000 troops.'],
  ],
  'years of programmes': [
    ['They praised the 2030 Agenda and Vision 2040.'],
    ['They met under the 2021-2025 five-year plan.', '2021-2025 = 2021/2025'],
  ],
};

describe.each(Object.entries(FAMILIES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});

it('a summit has its eve on the day before', () => {
  const text = 'On the eve of the summit on 3 May, Ghana expelled two Togolese envoys.';
  const [fact] = extractor.extract(article(text, '2019-05-09')).facts;
  expect(fact?.occurred.edtf).toBe('2019-05-02');
});

it('a plan of some years dates no deed under it', () => {
  const text = 'Ghana supplied gas to Togo under the 2015-2019 five-year plan.';
  const [fact] = extractor.extract(article(text, '2019-05-09')).facts;
  expect(fact?.occurred.basis).toBe('publication');
});

describe('Easter', () => {
  it('is a Sunday from 22 March to 25 April, and in the east from 4 April to 8 May', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        const [west, east] = [easter(year), orthodoxEaster(year)];
        expect([weekday(dayNumber(west)), weekday(dayNumber(east))]).toEqual([7, 7]);
        expect(west >= `${year}-03-22` && west <= `${year}-04-25`).toBe(true);
        expect(east >= `${year}-04-04` && east <= `${year}-05-08`).toBe(true);
        expect(east >= west).toBe(true);
      }),
    );
  });

  it.each([
    [2023, '2023-04-09', '2023-04-16'],
    [2025, '2025-04-20', '2025-04-20'],
    [1954, '1954-04-18', '1954-04-25'],
  ])('of %i', (year, west, east) => {
    expect([easter(year), orthodoxEaster(year)]).toEqual([west, east]);
  });
});
