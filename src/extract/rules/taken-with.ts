import type { Frame } from '../grammar/frame.ts';
import { takenUpBehind } from '../grammar/taken-up.ts';
import type { Mention } from '../who/mention.ts';
import { hasOther } from './rule.ts';

/** "Chad, to which Peru gave ten buses", not "Chad, from which ten men were expelled": the other state that a clause takes up. */
export function takenWith(
  { view, clause, aspect }: Frame,
  own: readonly (string | null)[],
): Mention | undefined {
  const taken = takenUpBehind(view, clause);
  if (!taken || (aspect.isPassive && taken.tie === 'from')) return undefined;
  return hasOther(taken.mention.parties, own) ? taken.mention : undefined;
}
