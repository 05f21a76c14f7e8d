import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { changed, type Mention, partyOf } from '../who/mention.ts';

const OF = anyOf('of');

/** "Peru's expulsion on 3 May of Ambassador Ann Lee", of whom no more is told: the envoy of the office that says so. */
export function ownEnvoy(
  { view, verb, clause }: Frame,
  doers: readonly Mention[],
): Mention | undefined {
  const home = view.scene.publisher?.country;
  const isByOther = doers.some(
    ({ isOwner, parties }) => isOwner && parties.some(({ country }) => country !== home),
  );
  const [envoy] = mentionsWithin(view, { from: verb.to, to: clause.to });
  if (!home || !isByOther || !envoy || lowerAt(view, envoy.from) !== 'ambassador') return undefined;
  const isOpen = envoy.parties.every(({ country }) => country === null);
  const isDoneTo = hasWord(view, { from: verb.to, to: envoy.from }, OF);
  return isOpen && isDoneTo ? changed(envoy, { parties: [partyOf(home)] }) : undefined;
}
