import { attach, type Changes, detach } from './cells.ts';
import { hold, letGo, type MemberRow, releaseTokens, tokensOf } from './holders.ts';
import { alone } from './members.ts';
import { unitOf } from './units.ts';

/** Enters a fact of which no reviewer has spoken into an indexed set. Its tokens must be claimed already. */
export function enrol(changes: Changes, set: number, lone: MemberRow): void {
  const { draft, touched } = changes;
  const row = { ...lone, set, cell: 0 };
  draft.put('member', row);
  hold(draft, row);
  touched.add(row.fact);
  resize(changes, set, 1);
  const times = tell(changes, row, 1);
  if (times === 1) attach(changes, [row]);
  if (times === 2) {
    for (const unit of unitsBy(changes, row)) if (unit[0]?.cell !== 0) detach(changes, unit);
  }
}

/** Takes a fact of which no reviewer has spoken out of an indexed set, with its tokens. Who it tied together is not looked at. */
export function leave(changes: Changes, row: MemberRow): void {
  const { draft, touched, left } = changes;
  if (row.cell !== 0) detach(changes, [row]);
  letGo(draft, { ...row, cell: 0 });
  releaseTokens(draft, row);
  left.push(row);
  draft.remove('member', row.fact);
  touched.add(row.fact);
  if (tell(changes, row, -1) === 1) {
    for (const unit of unitsBy(changes, row))
      if (unit.every((one) => timesOf(changes, one) === 1)) attach(changes, unit);
  }
  if (resize(changes, row.set, -1) < 2) dissolve(changes, row.set);
}

const timesOf = ({ draft }: Changes, { set, source }: MemberRow): number =>
  draft.get('teller', [set, source])?.times ?? 0;

function tell(changes: Changes, { set, source }: MemberRow, by: number): number {
  const times = timesOf(changes, { set, source } as MemberRow) + by;
  if (times === 0) changes.draft.remove('teller', [set, source]);
  else changes.draft.put('teller', { set, source, times });
  return times;
}

function resize({ draft }: Changes, set: number, by: number): number {
  const row = draft.get('set', set);
  if (!row) throw new Error(`set ${set} is not there`);
  draft.put('set', { ...row, size: row.size + by });
  return row.size + by;
}

/** What else the source of a fact tells in the set, by units. */
function unitsBy(
  { draft, verdicts }: Changes,
  { fact, set, source }: MemberRow,
): readonly (readonly MemberRow[])[] {
  const seen = new Set([fact]);
  return draft.scan('report', 'source', { prefix: [source] }).flatMap((report) => {
    const row = seen.has(report.fact) ? undefined : draft.get('member', report.fact);
    if (row?.set !== set) return [];
    const unit = unitOf(draft, row, verdicts);
    for (const one of unit) seen.add(one.fact);
    return [unit];
  });
}

/** A fact that is left alone needs no rows, unless a reviewer's word keeps it from who shares a token with it. */
function dissolve({ draft, touched }: Changes, set: number): void {
  const [last] = draft.scan('member', 'set', { prefix: [set], limit: 1 });
  if (last && tokensOf(last).some((token) => draft.get('token', token)?.shared === 1)) return;
  draft.remove('set', set);
  if (!last) return;
  letGo(draft, last);
  draft.put('member', alone(last));
  draft.remove('teller', [set, last.source]);
  draft.remove('cell', [set, last.cell]);
  touched.add(last.fact);
}
