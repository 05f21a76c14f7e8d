import { areOfSeveralSources } from './connect.ts';
import type { Draft, Rows } from './draft.ts';
import type { Member } from './member.ts';
import { holdersOf } from './unions.ts';

/** Writes anew who holds the tokens of these members, and removes those that only members who left held. */
export function shareTokens(
  draft: Draft,
  members: readonly Member[],
  leaving: readonly Rows['member'][],
): void {
  const held = holdersOf(members);
  for (const [token, holders] of held) {
    const facts = holders.flatMap((index) => members[index]?.fact ?? []);
    const shared = areOfSeveralSources(members, holders);
    const check = draft.get('token', token)?.check ?? 0;
    const also = JSON.stringify(shared ? [] : facts.slice(1));
    draft.put('token', { token, check, fact: facts[0] ?? 0, shared: shared ? 1 : 0, also });
  }
  const before = leaving.flatMap(({ tokens }) => JSON.parse(tokens) as number[]);
  for (const token of before) if (!held.has(token)) draft.remove('token', token);
}
