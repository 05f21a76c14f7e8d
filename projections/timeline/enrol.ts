import { attach, type Changes, detach } from './cells.ts';
import { dayOf } from './divide.ts';
import { hold, letGo, type MemberRow, tokensOf } from './holders.ts';
import { emptySet } from './index-set.ts';
import { delist, enlist } from './kinds.ts';
import { alone, memberOf } from './members.ts';
import { releaseTokens } from './release-tokens.ts';
import { unitOf } from './units.ts';

type Unit = readonly MemberRow[];

/** Enters a unit into an indexed set, which begins with it if need be. Its tokens must be claimed already. */
export function enrol(changes: Changes, set: number, entering: Unit): void {
  const at = dayOf(entering.map(memberOf));
  const unit = entering.map((row) => ({ ...row, at }));
  const times = enter(changes, set, unit);
  if (times.every((one) => one === 1)) attach(changes, inSet(unit, set));
  const twice = sourcesOf(unit).filter((_, index) => times[index] === 2);
  for (const source of twice) {
    for (const other of unitsBy(changes, { set, source, but: unit }))
      if (other[0]?.cell !== 0) detach(changes, other);
  }
}

/** Whether facts of one kind may go to a set together: their sources tell once where they are, and nothing there. */
export const goTogether = (changes: Changes, rows: Unit, set: number): boolean =>
  rows.every(
    (row) =>
      row.cell !== 0 &&
      row.cell === rows[0]?.cell &&
      timesOf(changes, { set, source: row.source }) === 0,
  );

/** Enters facts of one kind that go together. */
export function enrolTogether(changes: Changes, set: number, rows: Unit): void {
  enter(changes, set, rows);
  attach(changes, inSet(rows, set));
}

const inSet = (rows: Unit, set: number): Unit => rows.map((row) => ({ ...row, set, cell: 0 }));

/** Answers how often each source of the facts now tells in the set. */
function enter(changes: Changes, set: number, rows: Unit): readonly number[] {
  const { draft, touched } = changes;
  for (const row of inSet(rows, set)) {
    draft.put('member', row);
    hold(draft, row);
    enlist(draft, row);
    touched.add(row.fact);
  }
  resize(changes, set, { entering: rows });
  return sourcesOf(rows).map((source) => tell(changes, { set, source, by: 1 }));
}

/** Takes a unit out of an indexed set, with its tokens. Who it tied together is not looked at. */
export function leave(changes: Changes, unit: Unit): void {
  moveOut(changes, unit);
  for (const row of unit) releaseTokens(changes.draft, row);
  changes.left.push(...unit);
}

/** Takes a unit, or facts that go together, out of an indexed set for another: they keep their tokens. */
export function moveOut(changes: Changes, unit: Unit): void {
  const { draft, touched } = changes;
  const set = unit[0]?.set ?? 0;
  if (unit[0]?.cell !== 0) detach(changes, unit);
  for (const row of unit) {
    letGo(draft, { ...row, cell: 0 });
    delist(draft, row.fact);
    draft.remove('member', row.fact);
    touched.add(row.fact);
  }
  resize(changes, set, { leaving: unit });
  const once = sourcesOf(unit).filter((source) => tell(changes, { set, source, by: -1 }) === 1);
  for (const other of once.flatMap((source) => unitsBy(changes, { set, source, but: [] })))
    if (other[0]?.cell === 0 && other.every((one) => timesOf(changes, one) === 1))
      attach(changes, other);
}

const sourcesOf = (unit: Unit): readonly number[] => [...new Set(unit.map(({ source }) => source))];

const timesOf = ({ draft }: Changes, { set, source }: Pick<MemberRow, 'set' | 'source'>): number =>
  draft.get('teller', [set, source])?.times ?? 0;

interface Telling {
  readonly set: number;
  readonly source: number;
  readonly by: 1 | -1;
}

function tell(changes: Changes, { set, source, by }: Telling): number {
  const times = timesOf(changes, { set, source }) + by;
  if (times === 0) changes.draft.remove('teller', [set, source]);
  else changes.draft.put('teller', { set, source, times });
  return times;
}

function resize(
  { draft }: Changes,
  set: number,
  { entering = [], leaving = [] }: { readonly entering?: Unit; readonly leaving?: Unit },
): void {
  const row = draft.get('set', set) ?? emptySet(set);
  const size = row.size + entering.length - leaving.length;
  const worded = wordedWith(row.worded, { entering, leaving });
  draft.put('set', { ...row, size, worded });
}

function wordedWith(
  list: string,
  { entering, leaving }: Readonly<Record<'entering' | 'leaving', Unit>>,
): string {
  const ids = (unit: Unit) => unit.flatMap(({ factId, worded }) => (worded ? [factId] : []));
  const [come, gone] = [ids(entering), new Set(ids(leaving))];
  if (come.length + gone.size === 0) return list;
  const known = JSON.parse(list) as string[];
  return JSON.stringify([...known.filter((factId) => !gone.has(factId)), ...come]);
}

interface Told {
  readonly set: number;
  readonly source: number;
  readonly but: Unit;
}

/** What else a source tells in a set, by units. */
function unitsBy({ draft, verdicts }: Changes, { set, source, but }: Told): readonly Unit[] {
  const seen = new Set(but.map(({ fact }) => fact));
  return draft.scan('report', 'source', { prefix: [source] }).flatMap((report) => {
    const row = seen.has(report.fact) ? undefined : draft.get('member', report.fact);
    if (row?.set !== set) return [];
    const unit = unitOf(draft, row, verdicts);
    for (const one of unit) seen.add(one.fact);
    return [unit];
  });
}

/** A fact that is left alone needs no rows, unless a reviewer's word keeps it from who shares a token with it. */
export function dissolve({ draft, touched }: Changes, set: number): void {
  const row = draft.get('set', set);
  if (!row || row.size > 1) return;
  const [last] = draft.scan('member', 'set', { prefix: [set], limit: 1 });
  if (last && tokensOf(last).some((token) => draft.get('token', token)?.shared === 1)) return;
  draft.remove('set', set);
  if (!last) return;
  letGo(draft, last);
  delist(draft, last.fact);
  draft.put('member', alone(last));
  draft.remove('teller', [set, last.source]);
  draft.remove('cell', [set, last.cell]);
  touched.add(last.fact);
}
