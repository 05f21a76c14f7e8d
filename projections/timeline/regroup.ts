import type { Draft } from './draft.ts';
import { joinEntry, removeEntry, sizeOf, type Told, toldBy, writeEntry } from './entries.ts';
import { moveParts } from './parts.ts';

export interface Regrouping {
  /** The facts of each entry, of all entries that may have changed. */
  readonly groups: readonly (readonly number[])[];
  /** Reports that are new or say something else now, by fact. */
  readonly changed: ReadonlyMap<number, Told>;
  /** Facts that are shown no more. */
  readonly hidden: readonly number[];
}

/**
 * Brings entries in line with how their facts now group. An entry that stays as it was is left alone, one that
 * only grew takes the new reports, any other is written anew.
 */
export function regroup(draft: Draft, { groups, changed, hidden }: Regrouping): void {
  const told = (fact: number): Told => changed.get(fact) ?? storedReport(draft, fact);
  const plans = groups
    .map((facts) => planFor(draft, facts, changed))
    .filter((plan) => plan.kind !== 'same');
  const rewritten = plans.flatMap((plan) => (plan.kind === 'write' ? [plan.facts.map(told)] : []));
  const vacated = new Set([
    ...rewritten.flat().flatMap(({ report }) => report.entry ?? []),
    ...hidden.flatMap((fact) => told(fact).report.entry ?? []),
  ]);
  const keys = rewritten.map((reports) => keyFor(reports));
  for (const key of vacated) if (!keys.includes(key)) removeEntry(draft, key);
  for (const fact of hidden) hide(draft, told(fact));
  const written = rewritten.flatMap((reports, index) => stand(draft, reports, keys[index]));
  for (const { key, reports } of written) writeEntry(draft, key, reports);
  for (const { report } of [...rewritten.flat(), ...hidden.map(told)])
    moveParts(draft, report.fact, report.factId);
  const growing = plans.flatMap((plan) => (plan.kind === 'grow' ? [plan] : []));
  for (const { entry, facts } of growing)
    for (const fact of facts) joinEntry(draft, entry, told(fact));
}

type Plan =
  | { readonly kind: 'same' }
  | { readonly kind: 'grow'; readonly entry: number; readonly facts: readonly number[] }
  | { readonly kind: 'write'; readonly facts: readonly number[] };

function planFor(draft: Draft, facts: readonly number[], changed: ReadonlyMap<number, Told>): Plan {
  const staying = facts.filter((fact) => !changed.has(fact));
  const entries = new Set(staying.map((fact) => draft.get('report', fact)?.entry ?? null));
  const [entry] = entries;
  const isWhole = entries.size === 1 && entry !== null && entry !== undefined;
  if (!isWhole || sizeOf(draft, entry) !== staying.length) return { kind: 'write', facts };
  const fresh = facts.filter((fact) => changed.has(fact));
  if (fresh.some((fact) => changed.get(fact)?.report.entry !== null))
    return { kind: 'write', facts };
  return fresh.length === 0 ? { kind: 'same' } : { kind: 'grow', entry, facts: fresh };
}

function storedReport(draft: Draft, fact: number): Told {
  const report = draft.get('report', fact);
  if (!report) throw new Error(`fact ${fact} has no report`);
  return toldBy(draft, report);
}

/** An entry keeps the number that most of its reports know it by, while that fact is one of them. */
function keyFor(reports: readonly Told[]): number {
  const facts = new Set(reports.map(({ report }) => report.fact));
  const votes = new Map<number, number>();
  for (const { report } of reports) {
    if (report.entry !== null && facts.has(report.entry))
      votes.set(report.entry, (votes.get(report.entry) ?? 0) + 1);
  }
  const [winner] = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
  return winner?.[0] ?? [...facts].reduce((least, fact) => Math.min(least, fact), Infinity);
}

interface Standing {
  readonly key: number;
  readonly reports: readonly Told[];
}

/** All reports stand where they belong before any entry is written: an entry looks where its meeting stands. */
function stand(
  draft: Draft,
  reports: readonly Told[],
  key: number | undefined,
): readonly Standing[] {
  if (key === undefined) return [];
  for (const { report } of reports) draft.put('report', { ...report, entry: key });
  return [{ key, reports }];
}

function hide(draft: Draft, { report, shown }: Told): void {
  draft.put('aside', { fact: report.fact, shown });
  draft.put('report', { ...report, entry: null });
}
