export interface Candidate {
  readonly predicted: number;
  readonly gold: number;
  readonly rank: number;
}

/** One to one, the highest rank first, of equal ones the earlier. */
export function greedily(candidates: readonly Candidate[]): readonly Candidate[] {
  const left = new Set<number>();
  const right = new Set<number>();
  const ordered = candidates.toSorted(
    (a, b) => b.rank - a.rank || a.predicted - b.predicted || a.gold - b.gold,
  );
  return ordered.filter(({ predicted, gold }) => {
    if (left.has(predicted) || right.has(gold)) return false;
    left.add(predicted);
    right.add(gold);
    return true;
  });
}
