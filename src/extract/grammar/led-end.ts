import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { properNameEnd } from '../who/proper-name.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

/** How somebody leads a delegation. */
export const LED = anyOf('led|headed|chaired');
/** In tokens: "led by the deputy". */
const LEADER_REACH = 4;

/** "a delegation led by Ann": behind whoever leads it. */
export function ledEnd(view: SentenceView, own: readonly Mention[], at: number): number {
  const to = own[at]?.to ?? 0;
  const leader = own[at + 1];
  const isLed = isAnyAt(view, to, LED) && lowerAt(view, to + 1) === 'by';
  if (!isLed) return to;
  if (leader && leader.from - to <= LEADER_REACH) return leader.to;
  // somebody who has no office: "led by Ann Lee"
  const named = properNameEnd(view.scene, to + 2, view.sentence.to);
  return named > to + 2 ? named : officeEnd(view, to + 2);
}

const LEADERS = anyOf(
  'ministers?|chief|chiefs|secretary|secretaries|president|premier|advis[eo]r|envoy|general|admiral|commander|ambassador|official|officials|chairman|chairwoman|speaker|director|governor|negotiator|negotiators|diplomat|mayor|aide|prince|king|marshal|lawmaker|senator|head|leader|officer|prosecutor|judge',
);

/** "led by the deputy defence minister": behind the office of somebody without a name; where it begins, where none is told. */
function officeEnd(view: SentenceView, from: number): number {
  for (let at = from; at < from + LEADER_REACH + 1; at++)
    if (isAnyAt(view, at, LEADERS) && !isAnyAt(view, at + 1, LEADERS)) return at + 1;
  return from;
}

const SEVERAL = anyOf(
  'states|countries|nations|neighbours|neighbors|allies|monarchies|kingdoms|powers|members|coalition|alliance|bloc|group|quartet|delegation|team|mission|party',
);

/** "Four Gulf states, led by Peru, cut", "a coalition led by Peru bombed": whoever leads others that are not named. */
export function leadsSeveral(view: SentenceView, from: number): boolean {
  if (lowerAt(view, from - 1) !== 'by' || !isAnyAt(view, from - 2, LED)) return false;
  const noun = lowerAt(view, from - 3) === ',' ? from - 4 : from - 3;
  return isAnyAt(view, noun, SEVERAL) && !view.mentions.some(({ to }) => to === noun + 1);
}

/** The same where the comma behind the leader begins a clause. */
export const leaderBefore = (
  view: SentenceView,
  clause: Clause | undefined,
): Mention | undefined =>
  clause?.link === 'coordinate' && clause.conjunction === ','
    ? view.mentions.find(({ from, to }) => to === clause.from - 1 && leadsSeveral(view, from))
    : undefined;
