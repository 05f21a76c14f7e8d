import { type Changes, changesOn } from './cells.ts';
import type { Draft, Rows } from './draft.ts';
import type { MemberRow } from './holders.ts';
import { makeMember, memberAt } from './members.ts';
import { bringIn, bringInWorded, lift, takeOut } from './move.ts';
import { settle } from './settle.ts';
import { parseShown } from './shown.ts';
import { isLinked, isShown } from './standing.ts';
import type { Told } from './told.ts';
import { verdictsOf } from './verdicts.ts';

/** Brings sets and entries in line after facts changed in what they say, in their status, or in whether their source counts. */
export function relink(draft: Draft, facts: readonly Told[]): void {
  const changes = changesOn(draft, verdictsOf(draft));
  const moves = facts
    .map((told) => ({ from: memberAt(draft, told.report.fact), to: joiningMember(draft, told) }))
    .filter(({ from, to }) => !isSame(from, to));
  const leaving = moves.flatMap(({ from }) => from ?? []);
  const joining = moves.flatMap(({ to }) => to ?? []);
  if ([...leaving, ...joining].some(({ worded }) => worded)) {
    const { lifted, sets } = lift(changes, leaving);
    const gone = new Set(leaving.map(({ fact }) => fact));
    const staying = lifted.filter(({ fact }) => !gone.has(fact));
    bringInWorded(changes, [...staying, ...joining], sets);
  } else {
    const gone = new Set(leaving.map(({ fact }) => fact));
    const loose = leaving.flatMap((row) => takeOut(changes, row));
    const staying = loose.filter(({ fact }) => !gone.has(fact));
    for (const row of [...staying, ...joining]) bringIn(changes, row);
  }
  finish(changes, facts);
}

/** Lets a reviewer's word come or go, and brings the sets and entries of these facts in line. */
export function reword(draft: Draft, facts: readonly Told[], change: () => void): void {
  const before = changesOn(draft, verdictsOf(draft));
  const former = facts.flatMap(({ report }) => memberAt(draft, report.fact) ?? []);
  const { lifted, sets } = lift(before, former);
  change();
  const changes = { ...before, verdicts: verdictsOf(draft) };
  const own = new Set(facts.map(({ report }) => report.fact));
  const staying = lifted.filter(({ fact }) => !own.has(fact));
  const joining = facts.flatMap((told) => joiningMember(draft, told) ?? []);
  bringInWorded(changes, [...staying, ...joining], sets);
  finish(changes, facts);
}

function finish(changes: Changes, facts: readonly Told[]): void {
  const { draft, touched } = changes;
  for (const { report } of facts) touched.add(report.fact);
  const hidden = facts.filter((told) => !isShown(told.report.status, sourceOf(draft, told)));
  settle(changes, {
    changed: new Map(facts.map((told) => [told.report.fact, told])),
    hidden: hidden.map(({ report }) => report.fact),
  });
}

const sourceOf = (draft: Draft, { report }: Told): Rows['source'] => {
  const source = draft.get('source', report.source);
  if (!source) throw new Error(`fact ${report.factId} has no source`);
  return source;
};

function joiningMember(draft: Draft, told: Told): MemberRow | undefined {
  const { fact, factId, source, status } = told.report;
  if (!isLinked(status, sourceOf(draft, told))) return undefined;
  const isWorded = draft.get('worded', factId) !== undefined;
  return makeMember(draft, { fact, factId, source, isWorded }, parseShown(told.shown));
}

const TIES = ['tokens', 'day', 'approximate', 'remote', 'worded'] as const;

const isSame = (one: MemberRow | undefined, other: MemberRow | undefined): boolean =>
  one === other || TIES.every((column) => one?.[column] === other?.[column]);
