import { MONTHS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';

/** In tokens: "a small police detachment on". */
const REACH = 12;
const IN = anyOf('on|in|at|off|near');

/** "stationed police on Dokdo": somewhere of which nothing tells whose it is. */
export function isAtUnknownPlace({ view, verb, clause }: Frame): boolean {
  if (verb.sense.detail !== 'deployment') return false;
  for (let at = verb.to; at < Math.min(clause.to - 1, verb.to + REACH); at++)
    if (isAnyAt(view, at, IN) && isUnknown(view, at + 1)) return true;
  return false;
}

function isUnknown({ scene, mentions }: Frame['view'], at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  const isDay = isAmong(token, WEEKDAY_WORDS) || MONTHS.has(token.lower);
  return !isDay && !mentions.some(({ from, to }) => from <= at && at < to);
}
