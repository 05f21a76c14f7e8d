import type { Draft } from './draft.ts';
import { holderOfEachSet, type MemberRow, tokensOf } from './holders.ts';
import { relist } from './kinds.ts';
import { memberAt } from './members.ts';

/**
 * Makes a member a holder of its tokens, and answers the facts of other sets that it is thereby linked to, one of
 * each set at least. Two facts of one source are not linked by a token until another source has it as well.
 */
export function claimTokens(draft: Draft, member: MemberRow): readonly MemberRow[] {
  const known = new Map<number, MemberRow | undefined>();
  const look = (fact: number): MemberRow | undefined => {
    if (!known.has(fact)) known.set(fact, memberAt(draft, fact));
    return known.get(fact);
  };
  const linked = new Set<number>();
  for (const token of tokensOf(member)) {
    for (const fact of claim(draft, token, { member, look })) linked.add(fact);
  }
  return [...linked].flatMap((fact) => look(fact) ?? []);
}

interface Claiming {
  readonly member: MemberRow;
  readonly look: (fact: number) => MemberRow | undefined;
}

function claim(draft: Draft, token: number, { member, look }: Claiming): readonly number[] {
  const row = draft.get('token', token);
  if (!row) throw new Error(`token ${token} was not numbered before it was claimed`);
  if (row.fact === 0) {
    draft.put('token', { ...row, fact: member.fact });
    return [];
  }
  if (row.shared) return sharing(draft, row.fact, { token, look });
  const also = JSON.parse(row.also) as number[];
  if (look(row.fact)?.source === member.source) {
    draft.put('token', { ...row, also: JSON.stringify([...also, member.fact]) });
    return [];
  }
  draft.put('token', { ...row, shared: 1, also: '[]' });
  relist(draft, [row.fact, ...also]);
  return [row.fact, ...also];
}

/** Only a reviewer's word keeps the holders of a shared token in several sets. */
function sharing(
  draft: Draft,
  fact: number,
  { token, look }: { readonly token: number; readonly look: Claiming['look'] },
): readonly number[] {
  const set = look(fact)?.set;
  const row = set === undefined ? undefined : draft.get('set', set);
  if (!row?.indexed || row.worded === '[]') return [fact];
  return holderOfEachSet(draft, token).map((holder) => holder.fact);
}
