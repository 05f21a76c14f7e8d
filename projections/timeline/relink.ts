import type { Draft, Rows } from './draft.ts';
import type { Told } from './entries.ts';
import { makeMember, memberAt } from './members.ts';
import { reform } from './reform.ts';
import { regroup } from './regroup.ts';
import { parseShown } from './shown.ts';
import { isLinked, isShown } from './standing.ts';
import { verdictsOf } from './verdicts.ts';

type MemberRow = Rows['member'];

/**
 * Brings sets and entries in line after facts changed in what they say, in their status, or in whether their
 * source counts. It costs in proportion to the sets they leave and join.
 */
export function relink(draft: Draft, facts: readonly Told[]): void {
  const leaving = facts.flatMap(({ report }) => memberAt(draft, report.fact) ?? []);
  for (const { fact } of leaving) draft.remove('member', fact);
  const joining = facts.flatMap((told) => joiningMember(draft, told) ?? []);
  const sets = leaving.map((row) => row.set);
  const formed = reform(draft, { sets, joining, leaving }, verdictsOf(draft));
  const grouped = new Set(formed.flat());
  const shown = facts.filter((told) => isShown(told.report.status, sourceOf(draft, told)));
  const shownFacts = new Set(shown.map(({ report }) => report.fact));
  const single = shown.flatMap(({ report }) => (grouped.has(report.fact) ? [] : [[report.fact]]));
  regroup(draft, {
    groups: [...formed, ...single],
    changed: new Map(facts.map((told) => [told.report.fact, told])),
    hidden: facts.flatMap(({ report }) => (shownFacts.has(report.fact) ? [] : [report.fact])),
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
