import type { Draft, Rows } from './draft.ts';
import { holdersIn, leftOf, type MemberRow, tokensOf } from './holders.ts';
import type { Verdicts } from './member.ts';

/** Whether a reviewer's word keeps another set from this one: then the order in which links are taken matters. */
export function isHostile(draft: Draft, set: Rows['set'], verdicts: Verdicts): boolean {
  const worded = JSON.parse(set.worded) as string[];
  return worded.some((factId) =>
    verdicts
      .wordedWith(factId)
      .some((other) => verdicts.between(factId, other) === 'different' && isMember(draft, other)),
  );
}

function isMember(draft: Draft, factId: string): boolean {
  const fact = draft.find('report', 'factId', factId)?.fact;
  return fact !== undefined && draft.get('member', fact) !== undefined;
}

/** First holders of a token by id that are looked at. */
const FIRST = 4;

/**
 * Whether another fact of its set, which comes before it by id and whose source tells nothing else there, is linked
 * to all that it is linked to: then each of its links comes after one of that fact's, and nothing changes without it.
 */
export function isBehindAnother(draft: Draft, row: MemberRow): boolean {
  const ties = tokensOf(row).filter((token) => leftOf(draft, token, row.fact).facts.length > 0);
  return ties.some((token) =>
    holdersIn(draft, token, { set: row.set, apart: 0, limit: FIRST }).some(({ fact, factId }) => {
      const other = factId < row.factId ? draft.get('member', fact) : undefined;
      if (!other || other.worded) return false;
      const held = tokensOf(other);
      return ties.every((one) => held.includes(one));
    }),
  );
}

const sharedOf = (draft: Draft, row: MemberRow): readonly number[] =>
  tokensOf(row).filter((token) => draft.get('token', token)?.shared === 1);

/**
 * Of sets that reviewers keep apart, the one that a new fact joins because an earlier one by id is tied to the very
 * same facts: each link of the new one comes right after that one's. Undefined where it is not as plain as that.
 */
export function setBehindAnother(
  draft: Draft,
  member: MemberRow,
  sets: readonly number[],
): number | undefined {
  const timesIn = (set: number, source: number): number =>
    draft.get('teller', [set, source])?.times ?? 0;
  const isPlainTo = (set: number): boolean =>
    draft.get('set', set) !== undefined && timesIn(set, member.source) === 0;
  if (!sets.every(isPlainTo)) return undefined;
  const ties = sharedOf(draft, member);
  const [token] = ties;
  if (token === undefined) return undefined;
  const first = sets.flatMap((set) => holdersIn(draft, token, { set, apart: 0, limit: FIRST }));
  return first.find(({ fact, factId, source }) => {
    const other = factId < member.factId ? draft.get('member', fact) : undefined;
    if (!other || other.worded) return false;
    if (sets.reduce((sum, set) => sum + timesIn(set, source), 0) !== 1) return false;
    const held = sharedOf(draft, other);
    return held.length === ties.length && held.every((one) => ties.includes(one));
  })?.set;
}
