import { MONTHS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';

const DAY: ReadonlySet<string> = new Set([...WEEKDAY_WORDS, 'today', 'yesterday']);
/** Most words begin no time: one look tells. */
const BEGINNINGS = new Set([...DAY, 'tonight', 'on', 'late', 'early', 'last', 'this']);

/** Whether a time between a verb and what belongs to it may begin with a word: "agreed Wednesday to", "said in May that". */
export const mayBeginTime = (word: string): boolean =>
  word === 'in' || BEGINNINGS.has(word) || MONTHS.has(word);

/** Whether a time may begin at a token. */
const beginsTime = (tokens: readonly Token[], at: number): boolean =>
  bears(tokens[at], MARK.timeBetween) &&
  (BEGINNINGS.has(tokens[at]?.lower ?? '') || isInMonth(tokens, at));

/** "in February", "in 2015". */
const isInMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'in' &&
  (MONTHS.has(tokens[at + 1]?.lower ?? '') || YEAR.test(tokens[at + 1]?.text ?? ''));

const YEAR = /^(?:1[89]|20)\d\d$/;

const PERIOD = /^(?:week|month|year|night)$/;
const PART = /^(?:late|early)$/;

/** Where the words of a time end that part a verb from what belongs to it: "agreed [on] Wednesday to", "threatened last month to". */
export function timeEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!beginsTime(tokens, from)) return undefined;
  if (tokens[from]?.lower === 'in') return from + 2;
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const at = lower(from) === 'on' || PART.test(lower(from)) ? from + 1 : from;
  if (DAY.has(lower(at))) return at + 1;
  const isRelative = lower(from) === 'last' || lower(from) === 'this';
  return isRelative && (PERIOD.test(lower(from + 1)) || DAY.has(lower(from + 1)))
    ? from + 2
    : undefined;
}

/** The token behind the words of a time that stand at one: "told Chad on Monday to". */
export const behindTime = (tokens: readonly Token[], at: number): number =>
  timeEnd(tokens, at) ?? at;
