import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, tokenAt } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';

const AND_TO = anyOf('and|to|from|on|of');

const OF_DATE = new WordList([
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
  ...'on the of in at , today tomorrow later this next week month morning afternoon evening from to and - – since early late earlier last yesterday weekend year night inter alia among other things'.split(
    ' ',
  ),
]);
const AHEAD = anyOf('will|shall');
const PARTED = anyOf('is|are|was|were|has|have|had|been|will|shall');
/** In tokens: "will, on Thursday, the 13th of May 2021, host". */
const LONGEST = 10;

/** The token before a verb, past a date or "inter alia" that parts it from "will" or "was", or an aside between commas: "was on 3 May seized", "has, in reply, closed". */
export function beforeInsertion(tokens: readonly Token[], at: number): number {
  const last = tokenAt(tokens, at - 1);
  if (!last) return at - 1;
  if (last.text === ',') return aheadOf(tokens, at) ?? behindOpening(tokens, at) ?? at - 1;
  if (last.kind !== 'number' && !isAmong(last, OF_DATE)) return at - 1;
  return aheadOf(tokens, at) ?? partedByDay(tokens, at) ?? at - 1;
}

function aheadOf(tokens: readonly Token[], at: number): number | undefined {
  const back = beforeDay(tokens, at);
  return isAny(tokens, back, AHEAD) && back < at - 2 ? back : undefined;
}

/** "was on Monday summoned", without a comma. */
function partedByDay(tokens: readonly Token[], at: number): number | undefined {
  if (isAny(tokens, at - 1, AND_TO)) return undefined;
  const back = beforeDay(tokens, at);
  if (!isAny(tokens, back, PARTED) || back >= at - 2) return undefined;
  for (let one = back + 1; one < at; one++) if (tokens[one]?.text === ',') return undefined;
  return back;
}

/** The token before the words of a date that end before a token. */
function beforeDay(tokens: readonly Token[], at: number): number {
  let back = at - 1;
  for (; back >= Math.max(0, at - LONGEST); back--) {
    const token = tokens[back];
    if (token?.kind !== 'number' && !isAmong(token, OF_DATE)) break;
  }
  return back;
}

/** "was, according to officials, summoned": the auxiliary straight before the comma that opens what this one closes. */
function behindOpening(tokens: readonly Token[], at: number): number | undefined {
  for (let back = at - 3; back >= Math.max(1, at - LONGEST); back--) {
    if (tokens[back]?.text !== ',') continue;
    return isAny(tokens, back - 1, PARTED) ? back - 1 : undefined;
  }
  return undefined;
}
