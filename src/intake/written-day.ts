import { isDay } from '../../events/day.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
const DAY_FIRST = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;

/**
 * The calendar day that a timestamp is written with: ISO 8601, RFC 2822, or a day with its month in English. No
 * time zone is applied. Null where there is none, or where day and month cannot be told apart ("05/06/2024").
 */
export function writtenDay(timestamp: string): string | null {
  const text = timestamp.trim().slice(0, 80);
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== '') return existing(year, month, day);
  const first = DAY_FIRST.exec(text);
  if (first) return existing(first[3], monthOf(first[2]), first[1]);
  const second = MONTH_FIRST.exec(text);
  return second ? existing(second[3], monthOf(second[1]), second[2]) : null;
}

const monthOf = (name = ''): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');

function existing(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
