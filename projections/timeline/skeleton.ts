import { type Area, wordedIn } from './area.ts';
import type { Draft } from './draft.ts';
import type { MemberRow } from './holders.ts';
import { type LikeRow, likeUpTo } from './kinds.ts';

/**
 * The facts of some sets that decide who comes together. Of facts of one kind, whose sources tell nothing else there
 * and of which no reviewer has spoken, the first by id is enough: each further one is tied to the same facts, comes
 * where the first comes, and all its links are taken after links of that one.
 */
export interface Skeleton {
  readonly rows: ReadonlyMap<number, MemberRow>;
  /** The fact that stands for its kind. */
  readonly first: ReadonlyMap<string, number>;
}

export function skeletonOf(draft: Draft, area: Area): Skeleton {
  const tellsOnce = onceIn(draft, area);
  const first = new Map<string, LikeRow>();
  const facts = [...area.sets].flatMap((set) => [
    ...wordedIn(draft, set).map(({ fact }) => fact),
    ...draft.scan('kind', 'key', { prefix: [set] }).flatMap(({ kind }) => {
      const found = likeUpTo(draft, { set, kind }, ({ source }) => tellsOnce(source));
      const last = found.at(-1);
      if (last && tellsOnce(last.source)) keepFirst(first, last);
      return found.map(({ fact }) => fact);
    }),
  ]);
  const rows = new Map(area.loose);
  addRows(draft, area, { facts, rows });
  const again = new Set([...rows.values()].map(({ source }) => source));
  const others = [...again]
    .filter((source) => !tellsOnce(source))
    .flatMap((source) => draft.scan('report', 'source', { prefix: [source] }))
    .map(({ fact }) => fact);
  addRows(draft, area, { facts: others, rows });
  return { rows, first: new Map([...first].map(([kind, { fact }]) => [kind, fact])) };
}

function keepFirst(first: Map<string, LikeRow>, row: LikeRow): void {
  const known = first.get(row.kind);
  if (!known || row.factId < known.factId) first.set(row.kind, row);
}

interface Adding {
  readonly facts: readonly number[];
  readonly rows: Map<number, MemberRow>;
}

/** Adds those facts that are in sets of the area. */
function addRows(draft: Draft, { sets }: Area, { facts, rows }: Adding): void {
  for (const fact of facts) {
    const row = rows.has(fact) ? undefined : draft.get('member', fact);
    if (row && sets.has(row.set)) rows.set(fact, row);
  }
}

/** Whether a source tells once in all of an area. */
function onceIn(draft: Draft, { sets, loose }: Area): (source: number) => boolean {
  const known = new Map<number, boolean>();
  const others = new Set([...loose.values()].map(({ source }) => source));
  const count = (source: number): number =>
    [...sets].reduce((sum, set) => sum + (draft.get('teller', [set, source])?.times ?? 0), 0);
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const once = !others.has(source) && count(source) === 1;
    known.set(source, once);
    return once;
  };
}
