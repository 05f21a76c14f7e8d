import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';
import { ago, ahead } from './ago.ts';
import { around } from './around.ts';
import { bound } from './bounds.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { dayAndMonth, numericDay } from './day-dates.ts';
import { dayPart } from './day-parts.ts';
import { century, DECADE_WORDS, decade } from './decades.ts';
import { eve } from './eves.ts';
import type { DateReader } from './expression.ts';
import { fiscal, isFiscalYear } from './fiscal-years.ts';
import { halves } from './halves.ts';
import { HOLIDAY_WORDS, holiday } from './holidays.ts';
import { joinedDays } from './joined-days.ts';
import { list } from './lists.ts';
import { month } from './month-dates.ts';
import { namedDay, theDay } from './named-days.ts';
import { namedQuarter } from './named-quarters.ts';
import { lastDay, nthWeekday } from './nth-weekdays.ts';
import { ABOUT_WORDS, NUMBER_WORDS } from './numbers.ts';
import { EDGES, part, theYear } from './parts.ts';
import { period, stretch, weekend } from './periods.ts';
import { quarter, yearPart } from './quarters.ts';
import { range } from './ranges.ts';
import { dayOut, measured, neighbouring, thatDay } from './relative-dates.ts';
import { SEASONS, season } from './seasons.ts';
import { since } from './since.ts';
import { stretchOfMonth } from './stretches-of-months.ts';
import { vague } from './vague.ts';
import { weekAround } from './week-around.ts';
import { ordinalDay, weekday } from './weekdays.ts';
import { fromDay, weekdayWeek } from './weeks-from.ts';
import { samePeriod, yearAgo, yearCompared } from './year-ago.ts';
import { year } from './year-dates.ts';
import { yearOfWar } from './year-of-war.ts';
import { years } from './year-spans.ts';

const AN_A = anyOf('an?');

/** Stands for any token of digits among the words that an expression begins with. */
const DIGITS = '0';
const MONTH_NAMES = [...MONTHS.keys()].join(' ');
const DAY_NAMES = [...WEEKDAYS.keys()].join(' ');
const COUNTS = [...NUMBER_WORDS, DIGITS].join(' ');
const NUMBERS = [...NUMBER_WORDS, DIGITS].filter((word) => !AN_A.has(word)).join(' ');

/** All ways to say when, those that take in others first, each with the words that it begins with. */
const READERS: readonly (readonly [DateReader, string])[] = [
  [since, 'since'],
  [dayOut, 'before'],
  [bound, 'before after until till by prior from'],
  [around, 'around circa approximately roughly about'],
  [eve, 'the'],
  [dayPart, 'the'],
  [fiscal, `the fiscal fy financial ${DIGITS}`],
  [lastDay, 'the last'],
  [nthWeekday, `the last ${NUMBERS}`],
  [stretchOfMonth, `the last final ${NUMBERS}`],
  [weekdayWeek, DAY_NAMES],
  [list, `the ${MONTH_NAMES} ${DAY_NAMES} ${NUMBERS}`],
  [joinedDays, `the last next this past ${MONTH_NAMES} ${DAY_NAMES} ${NUMBERS}`],
  [range, `from between the ${MONTH_NAMES} ${DAY_NAMES} ${NUMBERS}`],
  [years, DIGITS],
  [season, `the early late mid last this next ${SEASONS}`],
  [weekAround, 'the week'],
  [part, `the ${EDGES}`],
  [quarter, `the this last next final q1 q2 q3 q4 ${NUMBERS}`],
  [yearPart, 'first second latter'],
  [samePeriod, 'the same corresponding comparable'],
  [yearAgo, 'the comparable same year'],
  [yearCompared, 'a'],
  [halves, `half ${COUNTS}`],
  [fromDay, `${ABOUT_WORDS} ${COUNTS}`],
  [ago, `${ABOUT_WORDS} ${COUNTS}`],
  [ahead, `in ${COUNTS}`],
  [measured, `just only exactly ${COUNTS}`],
  [theDay, 'later earlier late early'],
  [namedDay, 'the day last this today tonight yesterday tomorrow'],
  [neighbouring, 'the'],
  [thatDay, 'that'],
  [holiday, `last this next ${[...HOLIDAY_WORDS].join(' ')}`],
  [numericDay, DIGITS],
  [dayAndMonth, `the ${MONTH_NAMES} ${NUMBERS}`],
  [weekday, `last next this past coming previous following ${DAY_NAMES}`],
  [ordinalDay, 'the'],
  [month, `last this next ${MONTH_NAMES}`],
  [century, NUMBERS],
  [decade, `' ‘ nineteen ${DECADE_WORDS.join(' ')} ${DIGITS}`],
  [yearOfWar, DIGITS],
  [year, `the ${NUMBERS}`],
  [stretch, 'the past last next coming'],
  [weekend, 'the'],
  [namedQuarter, 'the this current last previous prior preceding next latest that'],
  [period, 'this current outgoing last previous next coming'],
  [theYear, 'the'],
  [
    vague,
    'a few several some many couple the recent not long days weeks months years decades centuries spring summer autumn winter',
  ],
];

const BY_WORD = new Map<string, DateReader[]>();
for (const [read, words] of READERS) {
  for (const word of new Set(words.split(' '))) {
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), read]);
  }
}

const NONE: readonly DateReader[] = [];
const ON_DIGITS = BY_WORD.get(DIGITS) ?? NONE;

/** The readers whose expressions can begin with a token: none for most words. */
export function readersAt(tokens: readonly Token[], at: number): readonly DateReader[] {
  const token = tokens[at];
  if (!token) return NONE;
  const { lower, kind } = token;
  if (kind === 'number') return ON_DIGITS;
  if (!bears(token, MARK.date)) return NONE;
  if (lower === 'the' && !goesOnBehindThe(tokens, at + 1)) return NONE;
  return BY_WORD.get(lower) ?? (isFiscalYear(lower) ? [fiscal] : NONE);
}

/** Whether an expression of time can begin with a word. */
export const beginsDate = (word: string): boolean => BY_WORD.has(word) || isFiscalYear(word);

/** Words that an expression goes on with behind "the"; a number may stand there too. */
const BEHIND_THE = new WordList([
  ...NUMBER_WORDS,
  ...`fiscal fy financial ${EDGES}`.split(' '),
  ...'last past this next coming following previous preceding same very'.split(' '),
  ...`${SEASONS} day morning afternoon evening night eve week weekend year full whole recent`.split(
    ' ',
  ),
  ...'q1 q2 q3 q4 final corresponding comparable'.split(' '),
]);

function goesOnBehindThe(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === 'number' || isAmong(next, BEHIND_THE) || isFiscalYear(next.lower)) return true;
  // "the quarter ended", "the latest quarter".
  return isAmong(next, QUARTER) || isAny(tokens, at + 1, QUARTER);
}

const QUARTER = anyOf('quarter|period');
