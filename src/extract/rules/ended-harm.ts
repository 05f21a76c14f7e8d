import {
  hasWord,
  isAnyAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { HARMS } from './harmed.ts';

const ENDING = anyOf('end|ending|stop|stopping|halt|halting|cease|ceasing|cessation');
const PASSED = anyOf('to|of|the|all|this|any|for|an?|immediate');
/** In tokens: "unprovoked military aggression". */
const HARM_REACH = 3;

/** Whose harm is to end, in words of what is needed: "an immediate end to Chad's attacks", "ending the Chadian aggression". */
export function endedBy(view: SentenceView, range: Range): Mention | undefined {
  const [first] = mentionsWithin(view, range).filter(({ isPlace }) => !isPlace);
  return first && isToEnd(view, first, range.from) && isOfHarm(view, first) ? first : undefined;
}

/** "an end to the", from the need on. */
function isToEnd(view: SentenceView, { from }: Mention, start: number): boolean {
  let at = from - 1;
  while (at >= start && isAnyAt(view, at, PASSED)) at--;
  return at >= start - 1 && isAnyAt(view, at, ENDING);
}

/** "Chad's unprovoked attacks". */
function isOfHarm(view: SentenceView, { to, kind, isOwner }: Mention): boolean {
  const next = isOwner ? to + 1 : to;
  return (
    (isOwner || kind === 'adjective') && hasWord(view, { from: next, to: next + HARM_REACH }, HARMS)
  );
}
