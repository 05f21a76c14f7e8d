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
