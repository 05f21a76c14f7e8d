import { changesOn } from './cells.ts';
import type { Draft, Rows } from './draft.ts';
import type { MemberRow } from './holders.ts';
import { makeMember, memberAt } from './members.ts';
import { bringIn, takeOut } from './move.ts';
import { reform } from './reform.ts';
import { settle } from './settle.ts';
import { parseShown } from './shown.ts';
import { isLinked, isShown } from './standing.ts';
import type { Told } from './told.ts';
import { verdictsOf } from './verdicts.ts';

/** Why facts are linked anew. */
type Reason = 'what they say' | 'what is said of them';

/**
 * Brings sets and entries in line after facts changed in what they say, in their status, or in whether their
 * source counts, or after reviewers' words on them did. What reviewers have spoken of costs in proportion to the sets
 * it leaves and joins.
 */
export function relink(draft: Draft, facts: readonly Told[], reason: Reason): void {
  const changes = changesOn(draft, verdictsOf(draft));
  for (const { report } of facts) changes.touched.add(report.fact);
  const moves = facts
    .map((told) => ({ from: memberAt(draft, told.report.fact), to: joiningMember(draft, told) }))
    .filter(({ from, to }) => reason === 'what is said of them' || !isSame(from, to));
  const leaving = moves.flatMap(({ from }) => from ?? []);
  const joining = moves.flatMap(({ to }) => to ?? []);
  if ([...leaving, ...joining].some(({ worded }) => worded)) {
    reform(changes, { sets: leaving.map(({ set }) => set), joining, leaving });
  } else {
    const gone = new Set(leaving.map(({ fact }) => fact));
    const loose = leaving.flatMap((row) => takeOut(changes, row));
    const staying = loose.filter(({ fact }) => !gone.has(fact));
    for (const row of [...staying, ...joining]) bringIn(changes, row);
  }
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
