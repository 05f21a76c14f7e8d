import { type Frame, partiesOf } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { type Party, partyOf } from '../who/mention.ts';

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
    if (lowerAt(view, at) !== 'the' || !/^(?:country|island|kingdom)$/.test(lowerAt(view, at + 1)))
      continue;
    if (!/^(?:in|into|from|to)$/.test(lowerAt(view, at - 1))) continue;
    const last = view.scene.memory.lastActor((country) => !own.includes(country));
    return last ? [partyOf(last.country)] : [];
  }
  return [];
}
