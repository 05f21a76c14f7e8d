import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import type { Targets } from './targets.ts';

const VERY_SO = anyOf('very|so|much|all|again');

const YOU = anyOf('you|your|yours');
/** What is said to somebody's face. */
const TO_FACE: ReadonlySet<string> = new Set(['praise', 'greeting', 'support', 'invite']);
/** What is also said so in a letter, where a verb of speaking tells it. */
const IN_LETTERS: ReadonlySet<string> = new Set(['appeal', 'intent']);

/**
 * Whom "you" means in a letter, and where people of two states speak in turn: "It is thanks to your help that Chad stands" praises the
 * other one of them, and not Chad. Nobody where another state is named before it.
 */
export function toYourself(
  { view, verb }: Frame,
  { from, to }: Range,
  act: string,
  own: readonly (string | null)[],
  targets: Targets,
): Targets {
  const others = othersOf({ view, verb }, act, own);
  if (others.length === 0) return targets;
  const last = targets.parties.length > 0 ? Math.min(to, targets.at) : to;
  for (let at = from; at < last; at++) {
    if (!isAnyAt(view, at, YOU) || isManner(view, at)) continue;
    const mentioned = [...targets.parties, ...targets.mentioned].filter(
      ({ country }) => country !== others[0]?.country,
    );
    return { parties: others, mentioned, isShielded: false, isNamed: true, at };
  }
  return targets;
}

/** The other one of two who speak in turn, or whoever reads a letter. */
function othersOf(
  { view, verb }: Pick<Frame, 'view' | 'verb'>,
  act: string,
  own: readonly (string | null)[],
): readonly Party[] {
  const { memory, isSpoken } = view.scene;
  const reader = memory.reader();
  const isToReader = TO_FACE.has(act) || (verb.sense.family === 'speak' && IN_LETTERS.has(act));
  if (reader) return isToReader && !own.includes(reader.country) ? [reader] : [];
  if (!TO_FACE.has(act) || isSpoken?.(verb.at) !== true) return [];
  const sides = memory.publishers();
  const others = sides.filter(({ country }) => !own.includes(country));
  return sides.length === 2 && others.length === 1 ? others : [];
}

/** "you know", "Thank you, Mr President": a manner of speaking. */
function isManner(view: Frame['view'], at: number): boolean {
  if (lowerAt(view, at + 1) === 'know') return true;
  if (lowerAt(view, at - 1) !== 'thank') return false;
  let next = at + 1;
  while (isAnyAt(view, next, VERY_SO)) next++;
  return /^[,.!—-]+$/.test(lowerAt(view, next));
}
