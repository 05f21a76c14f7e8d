import type { Draft, Rows } from './draft.ts';
import type { MemberRow } from './holders.ts';

type CellRow = Rows['cell'];

/** The row of a cell that has these facts, and of none when there are none. */
export function cellOf(members: readonly MemberRow[]): readonly CellRow[] {
  const [first] = members;
  return first ? [members.reduce(withFact, emptyCell(first))] : [];
}

const emptyCell = ({ set, cell }: Pick<CellRow, 'set' | 'cell'>): CellRow => ({
  set,
  cell,
  facts: 0,
  near: 0,
  low: null,
  high: null,
});

const withFact = (row: CellRow, { at, remote }: MemberRow): CellRow => ({
  ...row,
  facts: row.facts + 1,
  near: row.near + (remote ? 0 : 1),
  low: at === null || (row.low !== null && row.low < at) ? row.low : at,
  high: at === null || (row.high !== null && row.high > at) ? row.high : at,
});

type CellKey = Pick<CellRow, 'set' | 'cell'>;

/** Counts facts that came into a cell. Cell 0, of the facts that stand apart, is not counted. */
export function addToCell(draft: Draft, key: CellKey, members: readonly MemberRow[]): void {
  if (key.cell === 0) return;
  const row = draft.get('cell', [key.set, key.cell]) ?? emptyCell(key);
  draft.put('cell', members.reduce(withFact, row));
}

/** Takes facts that are in a cell no more off its row. */
export function takeFromCell(draft: Draft, key: CellKey, members: readonly MemberRow[]): void {
  const { set, cell } = key;
  const row = cell === 0 ? undefined : draft.get('cell', [set, cell]);
  if (!row) return;
  const facts = row.facts - members.length;
  if (facts === 0) {
    draft.remove('cell', [set, cell]);
    return;
  }
  const near = row.near - members.filter(({ remote }) => !remote).length;
  const isEnd = members.some(({ at }) => at !== null && (at === row.low || at === row.high));
  draft.put('cell', { ...row, facts, near, ...(isEnd && boundsIn(draft, key)) });
}

function boundsIn(draft: Draft, { set, cell }: CellKey): Pick<CellRow, 'low' | 'high'> {
  const prefix = [set, cell];
  const [last] = draft.scan('member', 'set', { prefix, reverse: true, limit: 1 });
  const from = Number.MIN_SAFE_INTEGER;
  const [first] = draft.scan('member', 'set', { prefix, from, limit: 1 });
  return { low: first?.at ?? null, high: last?.at ?? null };
}

/** Whether the stated days of a cell are of one happening: of remote meetings they may be neighbours. */
export function agrees(draft: Draft, set: number, cell: number): boolean {
  const row = draft.get('cell', [set, cell]);
  if (!row || row.low === null || row.high === null) return true;
  return row.high - row.low <= (row.near === 0 ? 1 : 0);
}
