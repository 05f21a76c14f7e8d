import type { Changes } from './cells.ts';
import type { Draft } from './draft.ts';
import type { MemberRow } from './holders.ts';
import { memberAt } from './members.ts';

/** What a reviewer's word or a new fact may bring together or part. */
export interface Area {
  /** Indexed sets. */
  readonly sets: ReadonlySet<number>;
  /** Facts that are in no set with others, by number. */
  readonly loose: ReadonlyMap<number, MemberRow>;
}

/**
 * Indexed sets and loose facts, with those that reviewers' words tie to them or keep from them: sets that share a
 * token are kept apart by a word on two facts in them.
 */
export function areaAround(
  changes: Changes,
  sets: readonly number[],
  loose: readonly MemberRow[],
): Area {
  const { draft } = changes;
  const isIn = ({ set }: MemberRow): boolean => draft.get('set', set) !== undefined;
  const area = new Set(sets);
  const single = new Map(loose.map((row) => [row.fact, row]));
  /** Answers the facts of whose words it must be asked what they tie or part. */
  const add = (row: MemberRow): readonly MemberRow[] => {
    if (isIn(row) ? area.has(row.set) : single.has(row.fact)) return [];
    if (!isIn(row)) single.set(row.fact, row);
    else area.add(row.set);
    return isIn(row) ? wordedIn(draft, row.set) : [row];
  };
  const open = [...loose, ...sets.flatMap((set) => wordedIn(draft, set))];
  for (const { factId } of open) {
    for (const other of partnersOf(changes, factId)) open.push(...add(other));
  }
  return { sets: area, loose: single };
}

/** The facts in a set that reviewers have spoken of. */
export const wordedIn = (draft: Draft, set: number): readonly MemberRow[] =>
  (JSON.parse(draft.get('set', set)?.worded ?? '[]') as string[]).flatMap(
    (factId) => memberOf(draft, factId) ?? [],
  );

/** The counting facts that stand in a word on one; not those that leave at the moment. */
export function partnersOf(
  { draft, verdicts, left }: Changes,
  factId: string,
): readonly MemberRow[] {
  const gone = new Set(left.map(({ fact }) => fact));
  return verdicts
    .wordedWith(factId)
    .flatMap((other) => draft.find('report', 'factId', other)?.fact ?? [])
    .filter((fact) => !gone.has(fact) || draft.get('member', fact) !== undefined)
    .flatMap((fact) => memberAt(draft, fact) ?? []);
}

const memberOf = (draft: Draft, factId: string): MemberRow | undefined => {
  const report = draft.find('report', 'factId', factId);
  return report && draft.get('member', report.fact);
};
