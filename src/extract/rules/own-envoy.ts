import type { Frame } from '../grammar/frame.ts';
import { hasWordLike, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { changed, type Mention, partyOf } from '../who/mention.ts';

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
  const isDoneTo = hasWordLike(view, verb.to, envoy.from, /^of$/);
  return isOpen && isDoneTo ? changed(envoy, { parties: [partyOf(home)] }) : undefined;
}
