import { areOfSeveralSources } from './connect.ts';
import type { Draft } from './draft.ts';
import { type MemberRow, tokensOf } from './holders.ts';
import type { Member } from './member.ts';
import { holdersOf } from './unions.ts';

/** Writes anew who holds the tokens of these members, and of those who left: what nobody holds has fact 0. */
export function shareTokens(
  draft: Draft,
  members: readonly Member[],
  leaving: readonly MemberRow[],
): void {
  const held = holdersOf(members);
  const put = (token: number, facts: readonly number[], shared: boolean): void => {
    const row = draft.get('token', token);
    if (shared && row?.shared && facts.includes(row.fact)) return;
    const check = row?.check ?? 0;
    const also = JSON.stringify(shared ? [] : facts.slice(1));
    draft.put('token', { token, check, fact: facts[0] ?? 0, shared: shared ? 1 : 0, also });
  };
  for (const [token, holders] of held) {
    const facts = holders.flatMap((index) => members[index]?.fact ?? []);
    put(token, facts, areOfSeveralSources(members, holders));
  }
  for (const token of leaving.flatMap(tokensOf)) if (!held.has(token)) put(token, [], false);
}
