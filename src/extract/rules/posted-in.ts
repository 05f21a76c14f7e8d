import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf, partyOf } from '../who/mention.ts';
import { nameAt } from '../who/name-at.ts';
import { protestedOver } from './elsewhere.ts';

const IN_TO = anyOf('in|to');

const ENVOY = anyOf('ambassador|envoy|consul|charge|chargé|commissioner');
/** In tokens, from an envoy to the name of where he serves: "charge d'affaires in the". */
const REACH = 6;

/** What an envoy says to the state in which he serves, where no other is named. */
const TO_HOST: ReadonlySet<Act> = new Set<Act>([
  'appeal',
  'criticise',
  'accuse',
  'oppose',
  'refuse',
  'threaten',
]);

/** "Peru's ambassador in Quito complained": to whom, for an act that is for somebody. */
export const hostOfSpeaker = (
  frame: Frame,
  act: Act,
  own: readonly (string | null)[],
): readonly Party[] => (TO_HOST.has(act) ? hostOfEnvoy(frame, own) : []);

/** "Peru's ambassador in Quito", "the Chilean consul to Peru", who acts: the state in which he serves. */
function hostOfEnvoy(frame: Frame, own: readonly (string | null)[]): readonly Party[] {
  const { view, subjects } = frame;
  const [envoy] = subjects;
  const at = envoy?.kind === 'person' && subjects.length === 1 ? postAt(frame, envoy) : undefined;
  const country = at === undefined ? undefined : nameAt(view.scene, at)?.value.country;
  return country && !own.includes(country) ? [partyOf(country)] : [];
}

/** Where the name of the state or town stands in which an envoy serves. */
function postAt({ view, verb }: Frame, envoy: Mention): number | undefined {
  let isEnvoy = false;
  for (let at = envoy.from; at < Math.min(verb.at, envoy.to + REACH); at++) {
    isEnvoy ||= isAnyAt(view, at, ENVOY);
    if (isEnvoy && isAnyAt(view, at, IN_TO))
      return lowerAt(view, at + 1) === 'the' ? at + 2 : at + 1;
  }
  return undefined;
}

/** Whoever did what is complained of, else the state in which the envoy serves who complains. */
export function protestedTo(frame: Frame, own: readonly (string | null)[]): readonly Party[] {
  const over = partiesOf(protestedOver(frame, own));
  return over.length > 0 ? over : hostOfEnvoy(frame, own);
}
