import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import type { Token } from '../text/token.ts';

const OF_DATE: ReadonlySet<string> = new Set([
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
  ...'on the of , today tomorrow later this next week month morning afternoon evening from to and - – inter alia among other things'.split(
    ' ',
  ),
]);
const AHEAD = /^(?:will|shall)$/;
/** In tokens: "will, on Thursday, the 13th of May 2021, host". */
const LONGEST = 10;

/** The token before a verb, past a date or "inter alia" that parts it from "will": "will on 13 May 2021 host". */
export function beforeDate(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - LONGEST); back--) {
    const token = tokens[back];
    if (!token) break;
    if (AHEAD.test(token.lower) && back < at - 2) return back;
    if (token.kind !== 'number' && !OF_DATE.has(token.lower)) break;
  }
  return at - 1;
}
