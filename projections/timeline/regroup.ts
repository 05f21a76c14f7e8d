import type { Draft } from './draft.ts';
import { joinEntry, leaveEntry, removeEntry, sizeOf, writeEntry } from './entries.ts';
import type { Regrouping } from './groups.ts';
import { freeNumber } from './numbers.ts';
import { moveParts } from './parts.ts';
import { countAll } from './said.ts';
import { entryOf, type Target, targetsOf } from './targets.ts';
import { storedReport, type Told } from './told.ts';

/**
 * Brings entries in line with how their facts now group. Only reports that move or say something else are written:
 * an entry stays where most of its reports stay.
 */
export function regroup(draft: Draft, { groups, changed, hidden }: Regrouping): void {
  const targets = targetsOf(draft, groups, { changed, hidden });
  const moved = [...targets.flatMap((target) => target.moved), ...hidden];
  const now = new Map(moved.map((fact) => [fact, changed.get(fact) ?? storedReport(draft, fact)]));
  const open = leaveEntries(draft, targets, moved);
  const standing = stand(draft, targets, now);
  for (const fact of hidden) hide(draft, now.get(fact));
  for (const { key, target } of standing) write(draft, { key, target, isOpen: open.has(key) }, now);
  for (const { report } of now.values()) moveParts(draft, report.fact, report.factId);
}

/** Takes reports out of the entries where they were. Answers those that must be written anew. */
function leaveEntries(
  draft: Draft,
  targets: readonly Target[],
  moved: readonly number[],
): ReadonlySet<number> {
  const targetOf = new Map(targets.map((target) => [target.entry, target]));
  const open = new Set<number>();
  for (const [entry, facts] of leavingOf(draft, moved)) {
    const target = targetOf.get(entry);
    const isEmpty = facts.length === sizeOf(draft, entry);
    if (target && (isEmpty || target.isWhole)) open.add(entry);
    else if (isEmpty) removeEntry(draft, entry);
    else {
      const leaving = facts.map((fact) => storedReport(draft, fact));
      leaveEntry(draft, entry, leaving);
    }
  }
  return open;
}

/** The facts that move, by the entry that they leave. */
function leavingOf(draft: Draft, moved: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const leaving = new Map<number, number[]>();
  for (const fact of moved) {
    const entry = entryOf(draft, fact);
    if (entry === null) continue;
    const known = leaving.get(entry);
    if (known) known.push(fact);
    else leaving.set(entry, [fact]);
  }
  return leaving;
}

interface Writing extends Standing {
  /** Reports left it, and it was not counted, or all did. */
  readonly isOpen: boolean;
}

function write(
  draft: Draft,
  { key, target, isOpen }: Writing,
  now: ReadonlyMap<number, Told>,
): void {
  const told = (facts: readonly (number | undefined)[]): readonly Told[] =>
    facts.flatMap((fact) => {
      if (fact === undefined) return [];
      const { report, shown } = now.get(fact) ?? storedReport(draft, fact);
      return { report: { ...report, entry: key }, shown };
    });
  const { facts, moved } = target;
  if (isOpen || (target.isWhole && moved.length > 0)) writeEntry(draft, key, told(facts));
  else if (target.isWhole && facts.length > 1)
    draft.put('tally', countAll(draft, key, told(facts)));
  else if (moved.length > 0 && sizeOf(draft, key) === 1)
    writeEntry(draft, key, told([draft.get('entry', key)?.best, ...moved]));
  else for (const one of told(moved)) joinEntry(draft, key, one);
}

interface Standing {
  readonly key: number;
  readonly target: Target;
}

/** All reports stand where they belong before any entry is written: an entry looks where its meeting stands. */
function stand(
  draft: Draft,
  targets: readonly Target[],
  now: ReadonlyMap<number, Told>,
): readonly Standing[] {
  const given = new Set<number>();
  const isTaken = (number: number): boolean =>
    given.has(number) || draft.get('entry', number) !== undefined;
  return targets.map((target) => {
    const { facts, moved } = target;
    const own = facts.find((fact) => !isTaken(fact));
    const key = target.entry ?? own ?? freeNumber(facts[0] ?? 0, isTaken);
    given.add(key);
    for (const fact of moved) {
      const told = now.get(fact);
      if (told) draft.put('report', { ...told.report, entry: key });
    }
    return { key, target };
  });
}

function hide(draft: Draft, told: Told | undefined): void {
  if (!told) return;
  draft.put('aside', { fact: told.report.fact, shown: told.shown });
  draft.put('report', { ...told.report, entry: null });
}
