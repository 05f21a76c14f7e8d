import type { Draft, Rows } from './draft.ts';
import { tiesOf } from './link.ts';
import type { Member } from './member.ts';
import { parseShown, type Shown } from './shown.ts';
import { numberTokens } from './tokens.ts';

type MemberRow = Rows['member'];

/** What the division of a set needs of a stored row. */
export const memberOf = (row: MemberRow): Member => ({
  fact: row.fact,
  factId: row.factId,
  source: row.source,
  tokens: JSON.parse(row.tokens) as number[],
  day: row.day,
  approximate: row.approximate === 1,
  remote: row.remote === 1,
});

interface Joining {
  readonly fact: number;
  readonly factId: string;
  readonly source: number;
  readonly isWorded: boolean;
}

/**
 * The row that ties a fact to others, in a set of its own; undefined when neither a rule nor a word can tie it.
 */
export function makeMember(draft: Draft, who: Joining, shown: Shown): MemberRow | undefined {
  const { fact, factId, source, isWorded } = who;
  const ties = tiesOf(shown);
  if (ties.tokens.length === 0 && !isWorded) return undefined;
  return {
    fact,
    factId,
    source,
    set: fact,
    cell: 0,
    at: ties.approximate ? null : ties.day,
    day: ties.day,
    approximate: ties.approximate ? 1 : 0,
    remote: ties.remote ? 1 : 0,
    worded: isWorded ? 1 : 0,
    tokens: JSON.stringify(numberTokens(draft, ties.tokens)),
  };
}

/** A fact that is in no set with others. Its row is kept no longer than the event lasts. */
export const alone = (row: MemberRow): MemberRow => ({
  ...row,
  set: row.fact,
  cell: 0,
  at: row.approximate ? null : row.day,
});

/** What ties a fact that counts: as it is stored, or, of a fact alone in its set, as it follows from what its entry shows. */
export const memberAt = (draft: Draft, fact: number): MemberRow | undefined =>
  draft.get('member', fact) ?? loneMember(draft, fact);

/** The members of a set, of which only sets of two or more are stored. */
export function membersIn(draft: Draft, set: number): readonly MemberRow[] {
  const stored = draft.scan('member', 'set', { prefix: [set] });
  if (stored.length > 0) return stored;
  const lone = memberAt(draft, set);
  return lone ? [lone] : [];
}

function loneMember(draft: Draft, fact: number): MemberRow | undefined {
  const report = draft.get('report', fact);
  const entry = report && report.entry !== null ? draft.get('entry', report.entry) : undefined;
  if (!report || entry?.best !== fact || report.status === 'retracted') return undefined;
  const { factId, source } = report;
  const isWorded = draft.get('worded', factId) !== undefined;
  return makeMember(draft, { fact, factId, source, isWorded }, parseShown(entry.shown));
}
