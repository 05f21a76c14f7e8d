import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const TIMES = anyOf('several|many|numerous|repeated|three|four|five');
const OCCASIONS = anyOf('several|many|numerous|various|different|repeated|other|two|three');
const EVERY_EACH = anyOf('every|each');

/** "spoke several times", "twice expelled": on no one day. What is quoted is said once, of whatever it tells. */
export function isRepeated(frame: Frame): boolean {
  const { view, clause, verb } = frame;
  if (verb.sense.family === 'quoted' && view.scene.isSpoken?.(verb.at) !== true) return false;
  for (let at = Math.max(clause.from, verb.at - 1); at < clause.to; at++) {
    const word = lowerAt(view, at);
    if (word === 'repeatedly' || word === 'twice') return true;
    if (isAnyAt(view, at, TIMES) && lowerAt(view, at + 1) === 'times') return true;
  }
  return isOnOccasions(frame);
}

/** In tokens, from a verb to the words about how often: "accused Chad of theft on many". */
const REACH = 6;

/** "On many occasions Chad accused Mali", "more than once", "every time", "both times", "time and again". */
function isOnOccasions({ view, clause, verb, index }: Frame): boolean {
  const { from } = view.sentence;
  const isHead = view.clauses.slice(0, index).every(({ verbs }) => verbs.length === 0);
  if (isHead && (isHowOften(view, from) || isHowOften(view, from + 1))) return true;
  for (let at = clause.from; at < Math.min(clause.to, verb.to + REACH); at++)
    if (isHowOften(view, at)) return true;
  return false;
}

/** Whether words begin at a token that tell of many times: "many occasions", "more than once". */
export function isHowOften(view: Frame['view'], at: number): boolean {
  const [first, second] = [lowerAt(view, at), lowerAt(view, at + 1)];
  switch (second) {
    case 'occasions':
      return OCCASIONS.has(first);
    case 'than':
      return first === 'more' && lowerAt(view, at + 2) === 'once';
    case 'times':
      return first === 'both';
    case 'time':
      return EVERY_EACH.has(first);
    case 'and':
      return first === 'time' && lowerAt(view, at + 2) === 'again';
    default:
      return false;
  }
}
