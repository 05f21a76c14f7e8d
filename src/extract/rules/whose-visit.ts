import { lastBefore } from '../grammar/antecedent.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Mention } from '../who/mention.ts';

/** In tokens: "whose two recent trips". */
const REACH = 3;

/** "Ann, whose trip to Lima in May": in the news whoever is named before it, where the trip has a day of its own that is over. */
export function ownerBefore({
  view,
  verb,
  clause,
}: Pick<Frame, 'view' | 'verb' | 'clause'>): Mention | undefined {
  const isWhose = clause.conjunction === 'whose' && verb.at - clause.from <= REACH;
  if (!isWhose || view.scene.publisher !== null) return undefined;
  const isOver = view.dates.some(
    ({ from, to, edtf }) =>
      from >= clause.from &&
      to <= clause.to &&
      edtf !== null &&
      /^\d/.test(edtf) &&
      edtf.slice(0, 10) < view.scene.publishedOn,
  );
  return isOver ? lastBefore(view, clause)[0] : undefined;
}
