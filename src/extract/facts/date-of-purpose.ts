import { WEEKDAY_WORDS } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/expression.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { WordList } from '../text/word-list.ts';

/**
 * Whether a date is of what a meeting was held for: "met Ann to congratulate her on her victory in May", "met to discuss the
 * summit in June"; not "met to discuss trade on 3 May".
 */
export function isOfPurpose(
  { detail, frame: { view, verb } }: Draft,
  { from, to, edtf }: DateExpression,
): boolean {
  if (detail.type !== 'meeting' || from <= verb.to || !isBehindPurpose(view, verb.to, from))
    return false;
  // "met to review the agreement on 10 May".
  const isDay = edtf?.length === DAY_LENGTH && isAnyAt(view, from - 1, IN_ON);
  return isOfHappening(view, from) && !isDay && !hasWord(view, { from, to }, NEAR_DAYS);
}

/** In letters. */
const DAY_LENGTH = 10;

function isBehindPurpose(view: SentenceView, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++)
    if (lowerAt(view, at) === 'to' && isAnyAt(view, at + 1, PURPOSE)) return true;
  return false;
}

/** Whether what stands before a date and its preposition names a happening. */
function isOfHappening(view: SentenceView, from: number): boolean {
  const start = isAnyAt(view, from, IN_ON) ? from : from - 1;
  const last = isAnyAt(view, start, IN_ON) ? start - 1 : from - 1;
  return isAnyAt(view, last, HAPPENING);
}

const PURPOSE = anyOf(
  'discuss|review|prepare|preview|coordinate|consult|plan|follow|congratulate|thank|mark|commemorate|celebrate|express|reaffirm|reiterate|convey|commend|offer|welcome|brief|debrief|assess|consider|address|exchange|build|advance|continue',
);
const IN_ON = anyOf('in|on|of|at|from|for|during');
const HAPPENING = anyOf(
  'summits?|elections?|victory|win|triumph|inauguration|swearing-in|visits?|trips?|meetings?|talks|conference|war|attacks?|strikes?|raids?|earthquakes?|quake|floods?|hurricane|storm|conversations?|calls?|appointment|re-election|reelection|sessions?|gathering|invasion|declaration|decision|coup|revolution|referendum|agreement|accord',
);
/** These may be of the meeting itself: "met to discuss the summit on Monday". */
const NEAR_DAYS = new WordList([
  ...WEEKDAY_WORDS,
  ...anyOf('today|yesterday|tonight|morning|afternoon|evening'),
]);
