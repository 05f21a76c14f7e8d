import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { prefixParty } from '../who/joint-body.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { named } from './named-parts.ts';
import { as, countriesOf, type Draft } from './rule.ts';
import { dayOf, joinedBefore, modeThere } from './talks-of-states.ts';

/** In the news "the Chilean-Peruvian summit in Lima on Monday", "the Sino-Peruvian talks were called off": of a day that is named, or called off. */
export function talksOfJoined(frame: Frame, mode: Mode): Draft | undefined {
  const { view, verb, aspect } = frame;
  if (view.scene.publisher !== null || aspect.isHypothetical) return undefined;
  const joined = joinedBefore(view, verb.at);
  const prefix = prefixOf(frame, joined);
  const parties = [...prefix, ...partiesOf(joined)];
  if (countriesOf(parties).length !== 2) return undefined;
  if (!aspect.isCancelled && !isOfDay(frame)) return undefined;
  if (prefix.length === 0 && isHeld(frame)) return undefined;
  const told = named(frame, modeThere(frame, mode), as('party', parties), joined);
  return { ...told, evidence: { ...told.evidence, from: told.evidence.from - 2 * prefix.length } };
}

/** "The Chilean-Peruvian talks opened": told by the verb. */
const isHeld = ({ clause, verb, aspect }: Frame): boolean =>
  !aspect.isCancelled &&
  clause.verbs.some(({ at, sense }) => at >= verb.to && sense.family === 'held');

/** "Sino-" before the one state that is named. */
function prefixOf({ view }: Frame, [one, ...more]: readonly Mention[]): readonly Party[] {
  if (!one || more.length > 0 || lowerAt(view, one.from - 1) !== '-') return [];
  const prefix = prefixParty(lowerAt(view, one.from - 2));
  return prefix ? [prefix] : [];
}

/** Of a day beside the noun, not on which somebody speaks of it: "hailed the Chilean-Peruvian talks on Monday". */
function isOfDay(frame: Frame): boolean {
  const day = dayOf(frame);
  return (
    day !== undefined &&
    !frame.clause.verbs.some(({ at, sense }) => SPEAKING.has(sense.family) && at < day.from)
  );
}

const SPEAKING = anyOf('say|speak');
