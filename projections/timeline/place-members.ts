import { cellOf } from './cell-rows.ts';
import { dayOf } from './divide.ts';
import type { Draft, Rows } from './draft.ts';
import { type MemberRow, tokensOf } from './holders.ts';
import type { Unit } from './member.ts';
import { alone } from './members.ts';
import { freeNumber } from './numbers.ts';
import type { Formed } from './partition.ts';

/** A set as it is to be stored. */
export interface Placed {
  readonly set: Rows['set'] | null;
  readonly members: readonly MemberRow[];
  readonly cells: readonly Rows['cell'][];
  /** How often each source tells in it. */
  readonly tellers: ReadonlyMap<number, number>;
}

/** Numbers sets and their cells: each keeps the number that most of its facts know it by, unless another has that. */
export function placeMembers(
  draft: Draft,
  formed: readonly Formed[],
  rowOf: ReadonlyMap<number, MemberRow>,
): readonly Placed[] {
  const given = new Set<number>();
  const isTaken = (number: number): boolean =>
    given.has(number) || draft.get('set', number) !== undefined;
  return formed.map(({ apart, cells }) => {
    const units = [...apart, ...cells.flat()];
    const rows = rowsOf(units, rowOf);
    const [first] = rows;
    if (!first || isLone(draft, rows))
      return { set: null, members: rows.map(alone), cells: [], tellers: new Map() };
    const known = rows.map(({ set }) => set).filter((set) => draft.get('set', set)?.indexed === 1);
    const set = mostOf(known, given) ?? freeNumber(first.fact, isTaken, 1);
    given.add(set);
    const last = draft.get('set', set)?.cells ?? 0;
    const numbers = cellNumbers(cells, { rowOf, set, last });
    const place = (unit: Unit, cell: number): readonly MemberRow[] => {
      const at = dayOf(unit);
      return rowsOf([unit], rowOf).map((row) => ({ ...row, set, cell, at }));
    };
    const inCells = cells.map((cell, at) => cell.flatMap((unit) => place(unit, numbers[at] ?? 0)));
    return {
      set: setRow(set, rows, Math.max(last, ...numbers)),
      members: [...apart.flatMap((unit) => place(unit, 0)), ...inCells.flat()],
      cells: inCells.flatMap((members) => cellOf(members)),
      tellers: tellersOf(units),
    };
  });
}

function tellersOf(units: readonly Unit[]): ReadonlyMap<number, number> {
  const tellers = new Map<number, number>();
  for (const unit of units) {
    for (const source of new Set(unit.map((one) => one.source)))
      tellers.set(source, (tellers.get(source) ?? 0) + 1);
  }
  return tellers;
}

const rowsOf = (
  units: readonly Unit[],
  rowOf: ReadonlyMap<number, MemberRow>,
): readonly MemberRow[] => units.flat().flatMap(({ fact }) => rowOf.get(fact) ?? []);

/** A fact alone needs no rows, unless a reviewer's word keeps it from who shares a token with it. */
function isLone(draft: Draft, [only, ...others]: readonly MemberRow[]): boolean {
  if (!only || others.length > 0) return false;
  return tokensOf(only).every((token) => draft.get('token', token)?.shared !== 1);
}

const setRow = (set: number, rows: readonly MemberRow[], cells: number): Rows['set'] => ({
  set,
  size: rows.length,
  indexed: 1,
  low: null,
  high: null,
  cells,
  worded: JSON.stringify(rows.filter((row) => row.worded).map(({ factId }) => factId)),
});

interface Numbering {
  readonly rowOf: ReadonlyMap<number, MemberRow>;
  readonly set: number;
  /** The last number that was given in this set. */
  readonly last: number;
}

function cellNumbers(
  cells: readonly (readonly Unit[])[],
  { rowOf, set, last }: Numbering,
): readonly number[] {
  const given = new Set<number>([0]);
  let latest = last;
  return cells.map((units) => {
    const known = rowsOf(units, rowOf).filter((row) => row.set === set);
    const number = mostOf(
      known.map(({ cell }) => cell),
      given,
    );
    if (number === undefined) latest += 1;
    given.add(number ?? latest);
    return number ?? latest;
  });
}

/** The number that comes most often, of those that were not given. */
function mostOf(numbers: readonly number[], given: ReadonlySet<number>): number | undefined {
  const votes = new Map<number, number>();
  for (const number of numbers)
    if (!given.has(number)) votes.set(number, (votes.get(number) ?? 0) + 1);
  const [most] = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0];
}
