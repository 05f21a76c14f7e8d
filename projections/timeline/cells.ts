import { addToCell, agrees, takeFromCell } from './cell-rows.ts';
import type { Draft } from './draft.ts';
import { hold, holdersIn, letGo, type MemberRow, tokensOf } from './holders.ts';
import type { Verdicts } from './member.ts';
import { piecesWithout } from './pieces.ts';

/** What one event has changed in the sets so far. */
export interface Changes {
  readonly draft: Draft;
  readonly verdicts: Verdicts;
  /** Facts that may stand in another entry now. */
  readonly touched: Set<number>;
  /** Cells as they were before: whether their stated days agreed. */
  readonly agreed: Map<string, CellBefore>;
  /** Members that left a set: their tokens may be nobody's now. */
  readonly left: MemberRow[];
  /** Sets of which all facts are touched. */
  readonly whole: Set<number>;
}

interface CellBefore {
  readonly set: number;
  readonly cell: number;
  readonly agrees: boolean;
}

export const changesOn = (draft: Draft, verdicts: Verdicts): Changes => ({
  draft,
  verdicts,
  touched: new Set(),
  agreed: new Map(),
  left: [],
  whole: new Set(),
});

/** Remembers how a cell was before it is changed. */
function note({ draft, agreed }: Changes, set: number, cell: number): void {
  const key = `${set} ${cell}`;
  if (!agreed.has(key)) agreed.set(key, { set, cell, agrees: agrees(draft, set, cell) });
}

/** Brings a unit that stands apart into the cells: it ties those together that it shares tokens with. */
export function attach(changes: Changes, unit: readonly MemberRow[]): void {
  const { draft } = changes;
  const set = unit[0]?.set ?? 0;
  const [cell = newCell(draft, set), ...others] = cellsNear(draft, unit);
  note(changes, set, cell);
  for (const other of others) {
    note(changes, set, other);
    renumber(changes, draft.scan('member', 'set', { prefix: [set, other] }), { set, cell });
    draft.remove('cell', [set, other]);
  }
  for (const row of unit) letGo(draft, row);
  renumber(changes, unit, { set, cell });
  for (const row of unit) hold(draft, { ...row, cell });
}

/** Takes a unit out of its cell, which may fall apart. */
export function detach(changes: Changes, unit: readonly MemberRow[]): void {
  const { draft, verdicts } = changes;
  const { set, cell } = unit[0] ?? { set: 0, cell: 0 };
  note(changes, set, cell);
  const pieces = piecesWithout({ draft, verdicts, leaving: unit, level: 'cell' });
  for (const piece of pieces) renumber(changes, piece, { set, cell: newCell(draft, set) });
  for (const row of unit) letGo(draft, row);
  renumber(changes, unit, { set, cell: 0 });
  for (const row of unit) hold(draft, { ...row, cell: 0 });
}

/** The cells that share a token with a unit, the one with the most facts first. */
function cellsNear(draft: Draft, unit: readonly MemberRow[]): readonly number[] {
  const set = unit[0]?.set ?? 0;
  const cells = new Set<number>();
  for (const token of new Set(unit.flatMap(tokensOf))) {
    const cell = cellWith(draft, token, set);
    if (cell !== undefined) cells.add(cell);
  }
  const sizeOf = (cell: number): number => draft.get('cell', [set, cell])?.facts ?? 0;
  return [...cells].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
}

/** The cell of a set whose facts have a token: the fact that the token names is in it, as a rule. */
function cellWith(draft: Draft, token: number, set: number): number | undefined {
  const named = draft.get('member', draft.get('token', token)?.fact ?? 0);
  if (named?.set === set && named.cell !== 0) return named.cell;
  const [holder] = holdersIn(draft, token, { set, apart: 0, limit: 1 });
  return holder && draft.get('member', holder.fact)?.cell;
}

function newCell(draft: Draft, set: number): number {
  const row = draft.get('set', set);
  if (!row) throw new Error(`set ${set} is not there`);
  draft.put('set', { ...row, cells: row.cells + 1 });
  return row.cells + 1;
}

/** Moves facts of one cell to another; 0 is where facts stand apart. */
function renumber(
  { draft, touched }: Changes,
  rows: readonly MemberRow[],
  to: { readonly set: number; readonly cell: number },
): void {
  for (const row of rows) {
    draft.put('member', { ...row, cell: to.cell });
    touched.add(row.fact);
  }
  takeFromCell(draft, { set: to.set, cell: rows[0]?.cell ?? 0 }, rows);
  addToCell(draft, to, rows);
}
