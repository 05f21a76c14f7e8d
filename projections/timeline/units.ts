import type { Draft } from './draft.ts';
import type { MemberRow } from './holders.ts';
import type { Verdicts } from './member.ts';

/** The facts that reviewers' words hold together with one, itself among them, in an indexed set. */
export function unitOf(draft: Draft, row: MemberRow, verdicts: Verdicts): readonly MemberRow[] {
  if (!row.worded) return [row];
  const unit = new Map([[row.fact, row]]);
  for (const one of unit.values()) {
    for (const other of sameAs(draft, one, verdicts))
      if (!unit.has(other.fact)) unit.set(other.fact, other);
  }
  return [...unit.values()];
}

/** The facts of its set that a reviewer says are the same as this one. */
export function sameAs(draft: Draft, row: MemberRow, verdicts: Verdicts): readonly MemberRow[] {
  if (!row.worded) return [];
  return verdicts
    .wordedWith(row.factId)
    .filter((other) => verdicts.between(row.factId, other) === 'same')
    .flatMap((other) => draft.find('report', 'factId', other)?.fact ?? [])
    .flatMap((fact) => draft.get('member', fact) ?? [])
    .filter(({ set }) => set === row.set);
}
