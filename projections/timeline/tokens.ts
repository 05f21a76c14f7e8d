import type { Draft, Rows } from './draft.ts';
import { hash } from './hash.ts';

type MemberRow = Rows['member'];

/** The numbers that stand for tokens, sorted: a hash each, or the next free number where another token has it. */
export function numberTokens(draft: Draft, tokens: readonly string[]): readonly number[] {
  return tokens.map((text) => numberOf(draft, text)).sort((a, b) => a - b);
}

function numberOf(draft: Draft, text: string): number {
  const { token, check } = hash(text);
  for (let number = token; ; number++) {
    const row = draft.get('token', number);
    if (row && row.check !== check) continue;
    if (!row) draft.put('token', { token: number, check, fact: 0, shared: 0, also: '[]' });
    return number;
  }
}

/**
 * Makes a member a holder of its tokens, and answers the sets that it is thereby linked to, sorted. Two facts of one
 * source are not linked by a token until another source has it as well.
 */
export function claimTokens(draft: Draft, member: MemberRow): readonly number[] {
  const sets = new Set<number>();
  for (const token of JSON.parse(member.tokens) as number[]) {
    for (const fact of claim(draft, token, member)) {
      const holder = draft.get('member', fact);
      if (holder) sets.add(holder.set);
    }
  }
  sets.delete(member.fact);
  return [...sets].sort((a, b) => a - b);
}

function claim(draft: Draft, token: number, member: MemberRow): readonly number[] {
  const row = draft.get('token', token);
  if (!row) throw new Error(`token ${token} was not numbered before it was claimed`);
  if (row.fact === 0) {
    draft.put('token', { ...row, fact: member.fact });
    return [];
  }
  if (row.shared) return [row.fact];
  const also = JSON.parse(row.also) as number[];
  if (draft.get('member', row.fact)?.source === member.source) {
    draft.put('token', { ...row, also: JSON.stringify([...also, member.fact]) });
    return [];
  }
  draft.put('token', { ...row, shared: 1, also: '[]' });
  return [row.fact, ...also];
}
