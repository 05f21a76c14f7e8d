import { anyOf } from '../text/any-of.ts';
import type { Frame } from './frame.ts';
import { isAnyAt } from './sentence-view.ts';

const POINTING = anyOf('the|his|her|their|a|an|recent|latest|last');
const ABOUT = anyOf('of|about|on|regarding|concerning|from');
/** "on the sidelines of the meeting": where something is said. */
const AT = anyOf('sidelines|margins|framework|start|beginning|end|course|opening|part|eve');
/** In tokens, from the noun back to what ties it. */
const REACH = 5;

/** "told Bob about his call with Carl", in what an office tells: a meeting that is spoken of at another. */
export function isToldAbout({ view, verb, clause }: Frame): boolean {
  if (verb.sense.family !== 'meeting-noun' || view.scene.publisher === null) return false;
  // The first sentence tells of what is the news.
  if (view.sentence.from === 0) return false;
  const tie = tieOf({ view, verb });
  return (
    tie !== undefined &&
    !isAnyAt(view, tie - 1, AT) &&
    clause.verbs.some(({ at, sense }) => at < tie && SAYING.has(sense.family))
  );
}

const SAYING: ReadonlySet<string> = new Set(['say', 'speak']);

/** The word that ties a noun, behind what points at it. */
function tieOf({ view, verb }: Pick<Frame, 'view' | 'verb'>): number | undefined {
  for (let at = verb.at - 1; at > verb.at - REACH; at--) {
    if (!isAnyAt(view, at, POINTING)) continue;
    const tie = isAnyAt(view, at - 1, POINTING) ? at - 2 : at - 1;
    return isAnyAt(view, tie, ABOUT) ? tie : undefined;
  }
  return undefined;
}
