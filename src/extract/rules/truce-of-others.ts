import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const ANNOUNCING = anyOf('announce|declare|proclaim');
const IN_FOR = anyOf('in|for|within|across|between');

/** "Chad and Mali announced an end to violence in Niger": two states that tell of a truce of others, and keep none themselves. */
export function isTruceOfOthers({ view, verb, clause, subjects }: Frame): boolean {
  if (verb.sense.detail !== 'ceasefire-withdrawal' || !ANNOUNCING.has(verb.sense.base))
    return false;
  const own = countriesOf(partiesOf(subjects));
  if (own.length < 2) return false;
  return mentionsWithin(view, { from: verb.to, to: clause.to }).some(
    ({ from, parties }) =>
      isAnyAt(view, leadIn(view, from), IN_FOR) &&
      countriesOf(parties).some((one) => !own.includes(one)),
  );
}
