import { MONTHS, WEEKDAYS } from './calendar.ts';
import { DECADE_WORDS } from './decades.ts';
import { isFiscalYear } from './fiscal-years.ts';
import { LAST_HOLIDAY_WORDS } from './holidays.ts';
import { YEAR_WORDS } from './numbers.ts';
import { SEASONS } from './seasons.ts';

const UNITS =
  'hour hours minute minutes day days night nights week weeks fortnight fortnights weekend weekends month months quarter quarters half halves year years decade decades century centuries generation generations period periods time then since ago';
const PARTS = `morning mornings afternoon afternoons evening evenings midnight noon eve ${SEASONS}`;
const NAMED = 'today yesterday tomorrow tonight q1 q2 q3 q4 fiscal fy financial';

const TIME_WORDS: ReadonlySet<string> = new Set([
  ...[UNITS, PARTS, NAMED].join(' ').split(' '),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...LAST_HOLIDAY_WORDS,
  ...DECADE_WORDS,
  ...YEAR_WORDS,
]);

/** Whether a word can tell that an expression of time is one; each holds such a word or a number that does. */
export const isTimeWord = (word: string): boolean => TIME_WORDS.has(word) || isFiscalYear(word);
