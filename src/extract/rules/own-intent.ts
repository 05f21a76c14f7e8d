import type { Frame } from '../grammar/frame.ts';
import {
  hasWordLike,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';

/** What somebody announces of his own state: that it will do something, or will not. */
export type Announced = 'intent' | 'refuse';

const AHEAD = /^(?:will|would|shall|'ll|won't|wouldn't)$/;
const NEGATED = /^(?:not|never|no|won't|wouldn't)$/;
const ITSELF = /^(?:it|they|he|she|we|i|its|his|her|their|our|country|government|nation|side)$/;
/** "its four hundred and eighty troops". */
const OWN_TROOPS =
  /^(?:troops|soldiers|forces|contingent|army|navy|peacekeepers|medics|engineers)$/;
/** In tokens, from whoever is meant to "will". */
const NEAR = 3;

/** "said it would send doctors", "said his country will never yield": whether the speaker's own state will do it. */
export function announcedIn(
  frame: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): Announced | undefined {
  const { view } = frame;
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (!AHEAD.test(word)) continue;
    if (!isOwn(view, { from, to: subjectEnd(view, from, at) }, own) || isFate(view, at + 1))
      return undefined;
    const isNot = NEGATED.test(word) || NEGATED.test(lowerAt(view, at + 1));
    return isNot && !isLoyal(view, { from: at + 1, to }) ? 'refuse' : 'intent';
  }
  return undefined;
}

/** "said it had expelled two men and would recall its envoy": whoever did the one does the other. */
const subjectEnd = (view: SentenceView, from: number, will: number): number =>
  /^(?:and|but|or)$/.test(lowerAt(view, will - 1)) ? Math.min(will, from + NEAR) : will;

/** "will never abandon Chad", "will not let Chad down": what is refused is no kindness. */
function isLoyal(view: SentenceView, { from, to }: Range): boolean {
  const at = NEGATED.test(lowerAt(view, from)) ? from + 1 : from;
  const verb = lowerAt(view, at);
  if (DISLOYAL.test(verb)) return true;
  return (
    (verb === 'let' && hasWordLike(view, at, to, /^down$/)) ||
    (verb === 'leave' && hasWordLike(view, at, to, /^(?:alone|behind)$/))
  );
}

const DISLOYAL = /^(?:abandon|betray|forget|desert|forsake|disappoint)$/;

/** "will need weapons", "will soon face a hard winter": nothing that a state chooses to do. */
const isFate = (view: SentenceView, at: number): boolean =>
  FATE.test(lowerAt(view, /ly$|^(?:now|soon|also)$/.test(lowerAt(view, at)) ? at + 1 : at));

const FATE =
  /^(?:need|face|suffer|lose|require|know|become|understand|learn|see|feel|depend|remember)$/;

const OWNER = /^(?:its|his|her|their|our)$/;

function isOwn(view: SentenceView, { from, to }: Range, own: readonly (string | null)[]): boolean {
  for (let at = Math.max(from, to - NEAR + 1); at < to; at++) {
    if (ITSELF.test(lowerAt(view, at))) return true;
  }
  if (OWN_TROOPS.test(lowerAt(view, to - 1)) && hasWordLike(view, from, to, OWNER)) return true;
  const last = mentionsWithin(view, { from, to }).at(-1);
  const isNear = last !== undefined && last.kind !== 'adjective' && to - last.to < NEAR;
  return isNear && last.parties.some(({ country }) => country !== null && own.includes(country));
}
