import { type Frame, partiesOf } from '../grammar/frame.ts';
import type { Party } from '../who/mention.ts';

/** "Mali, where Chadian troops are stationed": whoever is named straight before "where", place or not. */
export function placeOfWhere({ view, clause }: Frame): readonly Party[] {
  if (clause.link !== 'relative' || clause.conjunction !== 'where') return [];
  const last = view.mentions.findLast(({ to }) => to < clause.from);
  return last && clause.from - last.to <= 2 ? partiesOf([last]) : [];
}
