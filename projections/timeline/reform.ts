import type { Changes } from './cells.ts';
import { gather, type Reform } from './gather.ts';
import type { MemberRow } from './holders.ts';
import type { Verdicts } from './member.ts';
import { memberOf } from './members.ts';
import { partition } from './partition.ts';
import { placeMembers } from './place-members.ts';
import { shareTokens } from './share-tokens.ts';
import { storeSets } from './store-sets.ts';

/**
 * Forms sets anew from all their facts, and indexes them. It costs in proportion to the sets: the way of what
 * reviewers have spoken of, and of a plain set at the first change that is more than one more report.
 */
export function reform(changes: Changes, change: Reform): void {
  const { draft, left } = changes;
  const rows = gather(draft, change, changes.verdicts);
  const leaving = change.leaving ?? [];
  const members = rows.map(memberOf);
  shareTokens(draft, members, leaving);
  left.push(...leaving);
  const verdicts = amongWorded(rows, changes.verdicts);
  const rowOf = new Map(rows.map((row) => [row.fact, row]));
  const placed = placeMembers(draft, partition(members, verdicts), rowOf);
  storeSets(changes, placed, leaving);
}

/** Only facts that carry the mark were spoken of: the others need not be looked up. */
function amongWorded(rows: readonly MemberRow[], verdicts: Verdicts): Verdicts {
  const worded = new Set(rows.flatMap((row) => (row.worded ? [row.factId] : [])));
  return {
    between: (one, other) => (worded.has(one) ? verdicts.between(one, other) : undefined),
    wordedWith: (factId) => (worded.has(factId) ? verdicts.wordedWith(factId) : []),
  };
}
