import { countriesOf, type Draft } from '../rules/rule.ts';

/**
 * "expressed appreciation for Ann's visit to Peru", in what a third state publishes: some time before, on a day that only its
 * own words can tell.
 */
export function isPraisedVisit({ detail, participants, frame }: Draft): boolean {
  const { view, verb, clause, aspect } = frame;
  const home = view.scene.publisher?.country;
  if (detail.type !== 'meeting' || verb.sense.family !== 'meeting-noun' || !home) return false;
  if (aspect.isFuture || countriesOf(participants.map(({ party }) => party)).includes(home))
    return false;
  return clause.verbs.some(
    ({ at, sense }) => at < verb.at && sense.family === 'speak' && KIND.has(sense.detail),
  );
}

const KIND: ReadonlySet<string> = new Set(['praise', 'support', 'greeting']);
