import { type Changes, note } from './cells.ts';
import type { Draft } from './draft.ts';
import { hold, letGo, type MemberRow } from './holders.ts';
import type { Placed } from './place-members.ts';

/** Writes what changed of sets that were formed anew. */
export function storeSets(
  changes: Changes,
  placed: readonly Placed[],
  leaving: readonly MemberRow[],
): void {
  const { draft, touched } = changes;
  const members = placed.flatMap((one) => one.members);
  const stays = new Set(members.map(({ fact }) => fact));
  const gone = leaving.filter(({ fact }) => !stays.has(fact));
  const former = storedOf(draft, [...members, ...gone]);
  for (const { set, cell } of former.values()) if (cell !== 0) note(changes, set, cell);
  const moved = placed.flatMap(({ set, members: own }) =>
    own.filter((row) => !set || row.worded || !isSame(row, former.get(row.fact))),
  );
  for (const { fact } of [...moved, ...gone]) touched.add(fact);
  const before = [...moved, ...gone].flatMap(({ fact }) => former.get(fact) ?? []);
  for (const row of before) if (draft.get('set', row.set)?.indexed) letGo(draft, row);
  for (const { fact } of gone) draft.remove('member', fact);
  for (const { set } of former.values()) draft.remove('set', set);
  storeMembers(draft, placed, moved);
  storeTellers(changes, placed, [...before, ...moved]);
  storeCells(changes, placed, before);
  noteWhole(changes, placed, moved);
}

const storedOf = (draft: Draft, rows: readonly MemberRow[]): ReadonlyMap<number, MemberRow> =>
  new Map(
    rows
      .flatMap(({ fact }) => draft.get('member', fact) ?? [])
      .map((row): [number, MemberRow] => [row.fact, row]),
  );

function storeMembers(draft: Draft, placed: readonly Placed[], moved: readonly MemberRow[]): void {
  for (const { set } of placed) if (set) draft.put('set', set);
  for (const row of moved) {
    draft.put('member', row);
    if (draft.get('set', row.set)) hold(draft, row);
  }
}

const isSame = (row: MemberRow, former: MemberRow | undefined): boolean =>
  former !== undefined &&
  Object.keys(row).every(
    (column) => former[column as keyof MemberRow] === row[column as keyof MemberRow],
  );

function storeTellers(
  { draft }: Changes,
  placed: readonly Placed[],
  changed: readonly MemberRow[],
): void {
  const tellers = new Map(placed.flatMap((one) => (one.set ? [[one.set.set, one.tellers]] : [])));
  for (const { set, source } of changed) {
    const times = tellers.get(set)?.get(source);
    if (times === undefined) draft.remove('teller', [set, source]);
    else draft.put('teller', { set, source, times });
  }
}

function storeCells(
  { draft }: Changes,
  placed: readonly Placed[],
  before: readonly MemberRow[],
): void {
  for (const { set, cell } of before) draft.remove('cell', [set, cell]);
  for (const { cells } of placed) for (const cell of cells) draft.put('cell', cell);
}

/** Sets of which every fact may stand elsewhere. */
function noteWhole(
  { whole }: Changes,
  placed: readonly Placed[],
  moved: readonly MemberRow[],
): void {
  const counts = new Map<number, number>();
  for (const { set } of moved) counts.set(set, (counts.get(set) ?? 0) + 1);
  for (const { set } of placed) if (set && counts.get(set.set) === set.size) whole.add(set.set);
}
