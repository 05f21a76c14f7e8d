import { MONTHS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';

const AN_HIS = anyOf('an?|his|her|its');

const DAY = new WordList([...WEEKDAY_WORDS, 'today', 'yesterday']);
/** Most words begin no time: one look tells. */
const BEGINNINGS = new Set([...DAY, 'tonight', 'on', 'late', 'early', 'last', 'this', 'here']);

/** Whether a time between a verb and what belongs to it may begin with a word: "agreed Wednesday to", "said in May that". */
export const mayBeginTime = (word: string): boolean =>
  word === 'in' || BEGINNINGS.has(word) || MONTHS.has(word) || COUNT.has(word);

/** "two weeks ago", "a day ago". */
const COUNT = anyOf('an?|one|two|three|four|five|six|seven|eight|nine|ten');
const SPANS = anyOf('hours?|days?|weeks?|months?|years?');

const agoEnd = (tokens: readonly Token[], at: number): number | undefined =>
  isAny(tokens, at, COUNT) && isAny(tokens, at + 1, SPANS) && lowerOf(tokens, at + 2) === 'ago'
    ? at + 3
    : undefined;

/** "in February", "in 2015". */
const isInMonth = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'in' &&
  (MONTHS.has(lowerOf(tokens, at + 1)) || YEAR.test(tokens[at + 1]?.text ?? ''));

const SPOKEN_AT = anyOf(
  'speech|statement|interview|address|letter|message|communique|briefing|broadcast',
);
/** In words: "in a strongly worded statement". */
const LONGEST_OCCASION = 4;

/** Where "in a speech", "in his weekly address" ends. */
function occasionEnd(tokens: readonly Token[], from: number): number | undefined {
  if (lowerOf(tokens, from) !== 'in' || !isAny(tokens, from + 1, AN_HIS)) return undefined;
  for (let at = from + 2; at < from + 2 + LONGEST_OCCASION && tokens[at]?.kind === 'word'; at++)
    if (isAny(tokens, at, SPOKEN_AT)) return at + 1;
  return undefined;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

const PERIOD = anyOf('week|month|year|night');
const PART = anyOf('late|early');
/** "on Monday night". */
const DAY_PART = anyOf('night|morning|evening|afternoon');

/** Where the words of a time or occasion end that part a verb from what belongs to it: "agreed [on] Wednesday to", "threatened last month to", "agreed here on Monday to", "called in a speech on Monday for". */
export function timeEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!bears(tokens[from], MARK.timeBetween)) return undefined;
  const place = lowerOf(tokens, from) === 'here' ? from + 1 : occasionEnd(tokens, from);
  if (place !== undefined) return dayEnd(tokens, place) ?? place;
  return agoEnd(tokens, from) ?? dayEnd(tokens, from);
}

function dayEnd(tokens: readonly Token[], from: number): number | undefined {
  if (isInMonth(tokens, from)) return from + 2;
  const lower = (at: number) => lowerOf(tokens, at);
  const at = lower(from) === 'on' || isAny(tokens, from, PART) ? from + 1 : from;
  if (isAny(tokens, at, DAY)) return isAny(tokens, at + 1, DAY_PART) ? at + 2 : at + 1;
  const isRelative = lower(from) === 'last' || lower(from) === 'this';
  return isRelative && (isAny(tokens, from + 1, PERIOD) || isAny(tokens, from + 1, DAY))
    ? from + 2
    : undefined;
}

/** The token behind the words of a time that stand at one: "told Chad on Monday to". */
export const behindTime = (tokens: readonly Token[], at: number): number =>
  timeEnd(tokens, at) ?? at;

/** Behind "on Monday", "on 8 May", "later on Monday"; where it begins, if no time stands there. */
export function behindTimeAhead(tokens: readonly Token[], from: number): number {
  const at = isAny(tokens, from, LATER) ? from + 1 : from;
  const behind = dateEnd(tokens, at) ?? behindTime(tokens, at);
  return behind > at ? behind : from;
}

const LATER = anyOf('later|earlier');

/** Where "on 8 May", "on May 8, 2021" ends. */
function dateEnd(tokens: readonly Token[], on: number): number | undefined {
  if (lowerOf(tokens, on) !== 'on') return undefined;
  const [one, other] = [lowerOf(tokens, on + 1), lowerOf(tokens, on + 2)];
  const isDate =
    (MONTHS.has(one) && DAY_NUMBER.test(other)) || (MONTHS.has(other) && DAY_NUMBER.test(one));
  if (!isDate) return undefined;
  const year = lowerOf(tokens, on + 3) === ',' ? on + 4 : on + 3;
  return YEAR.test(lowerOf(tokens, year)) ? year + 1 : on + 3;
}

const DAY_NUMBER = /^[0-3]?\d$/;
