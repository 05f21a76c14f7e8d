import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const SPEAKING = anyOf('speak|talk|chat');
const AT = anyOf('at|during');
const BEHIND = anyOf('following|after');
const GATHERING = anyOf('summit|g7|g20|assembly|conference|forum|gala|funeral|ceremony|reception');
/** In tokens: "at the annual Ohrid Energy Summit". */
const REACH = 7;

/** "spoke with Ann at the G7": beside it; "spoke with Ann after the summit", in which both were: in person. */
export function spokeAt({ view, verb, clause }: Frame): Mode | undefined {
  if (!SPEAKING.has(verb.sense.base)) return undefined;
  for (let at = verb.to; at < clause.to; at++) {
    const isAt = isAnyAt(view, at, AT);
    if (!isAt && !isAnyAt(view, at, BEHIND)) continue;
    if (hasWord(view, { from: at + 1, to: Math.min(clause.to, at + REACH) }, GATHERING))
      return isAt ? 'sidelines' : 'in-person';
  }
  return undefined;
}
