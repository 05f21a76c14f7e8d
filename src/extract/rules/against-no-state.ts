import type { Act } from '../../../events/detail.ts';
import { isBehindPreposition } from '../grammar/behind-preposition.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny } from '../text/token-at.ts';
import type { Scene } from '../who/scene.ts';

const SETTLERS_SETTLER = anyOf('settlers?');

const AGAINST: ReadonlySet<Act> = new Set<Act>([
  'criticise',
  'accuse',
  'oppose',
  'refuse',
  'threaten',
]);
/** Of whom something is asked or to be suffered: "Hamas must". */
const BOUND = anyOf('must|should|to|has|have|needs?|ought');

/**
 * Whether words in which no state is named speak against, or ask something of, an armed group or whoever does violence:
 * "condemned Hamas", "said the rebels must leave". Whoever listens is not meant.
 */
export function isAgainstNoState(frame: Frame, { from, to }: Range, act: Act): boolean {
  const { view } = frame;
  for (let at = from; at < to; at++) {
    const end = armedEnd(frame, at, to);
    if (end === undefined) continue;
    if (AGAINST.has(act)) return true;
    if (act === 'appeal' && !isBehindPreposition(view, at) && isAnyAt(view, end, BOUND))
      return true;
  }
  return false;
}

/** Where the name of an armed group ends that begins at a token; "called the seizure piracy" names none. */
function armedEnd({ view, verb }: Frame, at: number, to: number): number | undefined {
  const { tokens, lexicon } = view.scene;
  const found = lexicon.armedGroups.at(tokens, at);
  if (!found || found.to > to || isOfState(view.scene, at, found.to)) return undefined;
  return verb.sense.rest.includes(lowerAt(view, at)) ? undefined : found.to;
}

/** Of people of a state, or of a movement that governs one. */
const isOfState = (scene: Scene, at: number, to: number): boolean =>
  isOfSettlers(scene.tokens, to) || governs(scene, at);

/** Whether a movement that is named there governs a state on the day of the text. */
export const governs = ({ names }: Scene, at: number): boolean =>
  names?.at(at)?.value.kind === 'country';

/** "extremist settlers": people of a state. */
const isOfSettlers = (tokens: readonly Token[], to: number): boolean =>
  isAny(tokens, to, SETTLERS_SETTLER);

/** Words that are hard on whoever they are for, and not on whoever hears them. */
const CONDEMNING = anyOf(
  'condemn|denounce|deplore|decry|slam|criticise|criticize|accuse|blame|assail|lambast|lambaste',
);

/** "condemned the violence", to whom it may be said. */
export const isCondemning = ({ verb }: Frame): boolean => CONDEMNING.has(verb.sense.base);
