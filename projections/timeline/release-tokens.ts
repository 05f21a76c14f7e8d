import type { Draft } from './draft.ts';
import { leftOf, type MemberRow, tokensOf } from './holders.ts';
import { relist } from './kinds.ts';

/** Takes a fact's tokens from it: each goes to who else has it. What nobody has is left with fact 0. */
export function releaseTokens(draft: Draft, row: MemberRow): void {
  for (const token of tokensOf(row)) passOn(draft, token, row.fact);
}

function passOn(draft: Draft, token: number, from: number): void {
  const known = draft.get('token', token);
  if (!known) return;
  const { facts, shared } = leftOf(draft, token, from);
  const [fact = 0, ...others] = facts;
  const also = JSON.stringify(shared ? [] : others);
  draft.put('token', { ...known, fact, shared: shared ? 1 : 0, also });
  if (known.shared && !shared) relist(draft, facts);
}
