import { isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partyOf } from '../who/mention.ts';
import { ACTING, countriesAs, PASSIVE } from './by-role.ts';
import type { Timed } from './timed.ts';

/** What is done to a state by those who hold something against it. */
const PUNISHING = anyOf('sanction|recall|expulsion|export-control|relations');

/** As many states at least must have turned on it, and twice as many as on any other. */
const FEWEST = 2;
const OVER_OTHERS = 2;

/**
 * "Chad blamed Mali. Peru said Mali must stop. Togo suspended its aid": in the news, the one state on which others are told to have turned,
 * for what is done to nobody who is named.
 */
export function commonTarget(
  { detail, stance, frame }: Draft,
  own: readonly string[],
  told: readonly Timed[],
): readonly Party[] {
  if (frame.view.scene.publisher !== null || own.length === 0) return [];
  if (detail.type !== 'action' || stance !== 'conflictual' || !PUNISHING.has(detail.kind))
    return [];
  if (isForItself(frame)) return [];
  const [first, second] = byCount(told);
  if (!first || own.includes(first[0]) || first[1].size < FEWEST) return [];
  return first[1].size >= OVER_OTHERS * (second?.[1].size ?? 0) ? [partyOf(first[0])] : [];
}

/** The states on which others turned, with those others; most of them first. */
function byCount(told: readonly Timed[]): readonly (readonly [string, ReadonlySet<string>])[] {
  const turned = new Map<string, Set<string>>();
  for (const { draft } of told) {
    const [passive, ...more] = draft.stance === 'conflictual' ? countriesAs(draft, PASSIVE) : [];
    if (passive === undefined || more.length > 0) continue;
    const those = turned.get(passive) ?? new Set();
    for (const active of countriesAs(draft, ACTING)) those.add(active);
    turned.set(passive, those);
  }
  return [...turned].toSorted(([, one], [, other]) => other.size - one.size);
}

/** "expelled two envoys over spying", "imposed sanctions on two smugglers": on somebody of whom something of his own is told. */
const isForItself = ({ view, verb, clause }: Draft['frame']): boolean => {
  for (let at = verb.to; at < clause.to; at++) {
    if (!isAnyAt(view, at, OF_ITS_OWN)) continue;
    if (!view.dates.some(({ from }) => from === at || from === at + 1)) return true;
  }
  return false;
};

const OF_ITS_OWN = anyOf('over|for|after|on|against|from|of|in|separate');
