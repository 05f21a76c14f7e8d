import type { Draft } from './draft.ts';
import { isCounted, sizeOf } from './entries.ts';
import type { Group, Regrouping } from './groups.ts';

/** A group and the entry that it is to be. */
export interface Target {
  /** Its facts; of one that is written whole, all of them. */
  readonly facts: readonly number[];
  /** The number of an entry that it goes on in; null for a new one. */
  readonly entry: number | null;
  /** Facts that were elsewhere, or say something else now. */
  readonly moved: readonly number[];
  /** Written from all its reports, as it is not counted yet; another only takes in those that moved. */
  readonly isWhole: boolean;
}

export const entryOf = (draft: Draft, fact: number): number | null =>
  draft.get('report', fact)?.entry ?? null;

/**
 * A group goes on in the entry of the facts that stay there, else in one of which it has more than half and no fact
 * stays.
 */
export function targetsOf(
  draft: Draft,
  groups: readonly Group[],
  { changed, hidden }: Pick<Regrouping, 'changed' | 'hidden'>,
): readonly Target[] {
  const asked = [...groups.flatMap(({ facts }) => facts), ...hidden];
  const counts = countsOf(draft, asked);
  const isLeftByAll = (entry: number): boolean => counts.get(entry) === sizeOf(draft, entry);
  return groups.map(({ facts, anchor }) => {
    const entry = anchor === undefined ? mostIn(draft, facts, isLeftByAll) : entryOf(draft, anchor);
    const moved = facts.filter((fact) => changed.has(fact) || entryOf(draft, fact) !== entry);
    const isWhole = entry === null || (anchor === undefined && !isCounted(draft, entry));
    return { facts, entry, moved, isWhole };
  });
}

/** How many of the facts each entry has. */
function countsOf(draft: Draft, facts: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const fact of facts) {
    const entry = entryOf(draft, fact);
    if (entry !== null) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
}

function mostIn(
  draft: Draft,
  facts: readonly number[],
  isLeftByAll: (entry: number) => boolean,
): number | null {
  const kept = [...countsOf(draft, facts)].filter(
    ([entry, n]) => 2 * n > sizeOf(draft, entry) && isLeftByAll(entry),
  );
  const [most] = kept.sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? null;
}
