import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partyOf, referring } from '../who/mention.ts';

/** "It came up in a recent call with Chadian President Mahamat Déby", as Mali publishes it: Mali's, where nobody else is named who may have held it. */
export function withPublisher(
  { view, verb, clause }: Frame,
  found: readonly Mention[],
): readonly Mention[] {
  const home = view.scene.publisher?.country;
  const [other, ...more] = found;
  const isForeign =
    other?.kind === 'person' &&
    other.parties.length === 1 &&
    other.parties.every(({ country, person }) => country !== null && country !== home && person);
  if (!home || !isForeign || more.length > 0 || view.scene.isQuoted(verb.at)) return [];
  if (lowerAt(view, verb.to) !== 'with' || !isAnyAt(view, verb.at - 1, RECENT)) return [];
  if (mentionsWithin(view, { from: clause.from, to: verb.at }).length > 0) return [];
  if (isAnyAt(view, verb.at - 2, HIS_HER) && isTold(view, verb.at)) return [];
  return [referring(view.scene, verb.at, verb.to, 'state', [partyOf(home)]), other];
}

/** "The guest spoke of his recent call with Ann": that of whoever tells of it. */
const isTold = (view: Frame['view'], before: number): boolean =>
  view.clauses.some(({ verbs }) =>
    verbs.some(
      ({ at, sense }) => at < before && (sense.family === 'say' || sense.family === 'speak'),
    ),
  );

const HIS_HER = anyOf('his|her|their');
const RECENT = anyOf("recent|earlier|latest|last|previous|today's|yesterday's");
