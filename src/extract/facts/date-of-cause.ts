import { dayNumber } from '../../../events/day.ts';
import { edtfOf } from '../../../events/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

/** In days: news of a deed is hardly older than the first, and what is answered hardly older than the last. */
const [NEWS, ANSWERED] = [3, 60];

/**
 * "summoned the envoy over the violation of its airspace on 1 August", published on 14 August: the day of what is answered, and not of
 * the answer. One of the last days may be that of either, and in an old story both are of one time.
 */
export function isOfCause(draft: Draft, date: DateExpression, publishedOn: string): boolean {
  const { detail, frame, isStanding } = draft;
  // "blames Chad for the raid on Sunday": a charge that is held is of no day.
  if (detail.type === 'statement') return isStanding && isBehindCause(frame, date.from);
  if (detail.type !== 'action' || frame.aspect.isFuture || !date.edtf) return false;
  const { latest, precision } = edtfOf(date.edtf);
  if (!latest || precision !== 'day') return false;
  const age = dayNumber(publishedOn) - dayNumber(latest);
  return age > NEWS && age <= ANSWERED && isBehindCause(frame, date.from);
}

/** "over", "for" and the like, and a deed behind it, with no comma between that and the date. */
function isBehindCause({ view, verb }: Draft['frame'], date: number): boolean {
  for (let at = date - 1; at > verb.to; at--) {
    if (lowerAt(view, at) === ',') return false;
    if (isAnyAt(view, at, DEEDS)) return isReason(view, verb.at, at);
  }
  return false;
}

/** In tokens, from the reason to the deed: "over the recent violent". */
const REACH = 5;

function isReason(view: Draft['frame']['view'], verb: number, deed: number): boolean {
  for (let at = deed - 1; at > Math.max(verb, deed - REACH); at--)
    if (isAnyAt(view, at, REASONS)) return lowerAt(view, at) !== 'to' || isAnswer(view, at - 1);
  return false;
}

/** "in response to". */
const isAnswer = (view: Draft['frame']['view'], at: number): boolean =>
  isAnyAt(view, at, ANSWERS) && lowerAt(view, at - 1) === 'in';

const REASONS = anyOf('over|for|about|at|against|because|to');
const ANSWERS = anyOf('response|reply|reaction|answer|retaliation');
const DEEDS = anyOf(
  'violations?|breach|shelling|killings?|shootings?|attacks?|raids?|arrests?|detention|incursions?|intrusions?|incidents?|crash|murders?|deaths?|remarks|comments?|bombings?|explosions?|blasts?|poisoning|execution|seizure|downing|ramming|collision|clash(?:es)?|invasion|assault|abduction|kidnapping|expulsions?|ruling|airstrikes?|strikes?|burning|desecration|hacking|storming|massacre|overflight|launch(?:es)?|tests?|sinking|torture|jailing|imprisonment|sentencing',
);
