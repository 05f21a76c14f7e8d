import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import type { Token } from '../text/token.ts';

const OF_DATE: ReadonlySet<string> = new Set([
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
  ...'on the of in at , today tomorrow yesterday later earlier late early this last next week weekend month year morning afternoon evening night from to and - – inter alia among other things'.split(
    ' ',
  ),
]);
const AHEAD = /^(?:will|shall)$/;
const BE = /^(?:was|were|been|will|shall)$/;
const DAYS: ReadonlySet<string> = new Set([
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
  ...'today yesterday week weekend month year morning afternoon evening night'.split(' '),
]);
/** In tokens: "will, on Thursday, the 13th of May 2021, host". */
const LONGEST = 10;

/** The token before a verb, past a date or "inter alia" that parts it from its auxiliary: "will on 13 May 2021 host", "was last night expelled". */
export function beforeDate(tokens: readonly Token[], at: number): number {
  let hasDay = false;
  for (let back = at - 1; back >= Math.max(0, at - LONGEST); back--) {
    const word = tokens[back]?.lower ?? '';
    if (hasDay ? BE.test(word) : back < at - 2 && AHEAD.test(word)) return back;
    hasDay ||= DAYS.has(word);
    if (!isOfDate(tokens[back])) break;
  }
  return at - 1;
}

const isOfDate = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || OF_DATE.has(token.lower));
