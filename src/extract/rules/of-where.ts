import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf, partyOf } from '../who/mention.ts';

const COUNTRY_ISLAND = anyOf('country|island|kingdom');
const IN_INTO = anyOf('in|into|from|to');

/** "Mali, where Chadian troops are stationed": whoever is named straight before "where", place or not. */
export function placeOfWhere({ view, clause }: Frame): readonly Party[] {
  if (clause.link !== 'relative' || clause.conjunction !== 'where') return [];
  const last = view.mentions.findLast(({ to }) => to < clause.from);
  return last && clause.from - last.to <= 2 ? partiesOf([last]) : [];
}

/** "keeps 1,100 soldiers in the country", in the news: in the one that was named last. */
export function theCountry(
  { view, verb, clause }: Frame,
  own: readonly (string | null)[],
): readonly Party[] {
  if (view.scene.publisher !== null) return [];
  for (let at = verb.to; at < clause.to; at++) {
    if (lowerAt(view, at) !== 'the' || !isAnyAt(view, at + 1, COUNTRY_ISLAND)) continue;
    if (!isAnyAt(view, at - 1, IN_INTO)) continue;
    const last = view.scene.memory.lastActor((country) => !own.includes(country));
    return last ? [partyOf(last.country)] : [];
  }
  return [];
}
