import { MONTHS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';

const LATE_EARLY = anyOf('late|early');

const DAY = new WordList([...WEEKDAY_WORDS, 'today', 'yesterday', 'tonight']);
const PART_OF_DAY = anyOf('morning|afternoon|evening|night');

/** "agreed Wednesday to", "called late on Monday for": past the day that stands between a verb and what belongs to it. */
export function behindDay(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.kind !== 'number' && !bears(first, MARK.timeBetween)) return from;
  let at = isAny(tokens, from, LATE_EARLY) ? from + 1 : from;
  if (lowerOf(tokens, at) === 'on') at++;
  if (!isAny(tokens, at, DAY)) return behindDate(tokens, at) ?? from;
  return isAny(tokens, at + 1, PART_OF_DAY) ? at + 2 : at + 1;
}

/** Past "Dec. 1", "May 3" or "3 May". */
function behindDate(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.kind === 'number')
    return MONTHS.has(lowerOf(tokens, from + 1)) ? from + 2 : undefined;
  if (!MONTHS.has(lowerOf(tokens, from)) || !tokens[from]?.capital) return undefined;
  const day = lowerOf(tokens, from + 1) === '.' ? from + 2 : from + 1;
  return tokens[day]?.kind === 'number' ? day + 1 : undefined;
}
