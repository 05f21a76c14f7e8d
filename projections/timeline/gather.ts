import type { Draft } from './draft.ts';
import { holderOfEachSet, type MemberRow, tokensOf } from './holders.ts';
import type { Verdicts } from './member.ts';
import { memberAt, membersIn } from './members.ts';

export interface Reform {
  /** Sets to be formed anew. */
  readonly sets: readonly number[];
  /** Members that are new in this draft. */
  readonly joining?: readonly MemberRow[];
  /** Members that no longer count. */
  readonly leaving?: readonly MemberRow[];
}

/** All members of the sets, and of the sets that share a token or a `same` word with one of them. */
export function gather(draft: Draft, change: Reform, verdicts: Verdicts): readonly MemberRow[] {
  const { joining = [], leaving = [] } = change;
  const left = new Set(leaving.map(({ fact }) => fact));
  const rows = new Map(joining.map((row) => [row.fact, row]));
  const seen = new Set<number>();
  const near = (row: MemberRow): readonly number[] => neighbours(draft, row, { verdicts, seen });
  const queue = new Set([...change.sets, ...[...joining, ...leaving].flatMap(near)]);
  for (const set of queue) {
    const found = membersIn(draft, set);
    for (const row of found.filter(({ fact }) => !left.has(fact) && !rows.has(fact))) {
      rows.set(row.fact, row);
      for (const other of near(row)) queue.add(other);
    }
  }
  return [...rows.values()].sort((a, b) => a.fact - b.fact);
}

interface Seen {
  readonly verdicts: Verdicts;
  /** Tokens that were looked at. */
  readonly seen: Set<number>;
}

/** The sets of the facts that a fact is tied to, linked or not. */
function neighbours(draft: Draft, row: MemberRow, { verdicts, seen }: Seen): readonly number[] {
  const fresh = tokensOf(row).filter((token) => !seen.has(token));
  for (const token of fresh) seen.add(token);
  const holders = fresh.flatMap((token) => holdersOf(draft, token));
  return [...holders, ...partners(draft, row, verdicts)].flatMap(
    (fact) => memberAt(draft, fact)?.set ?? [],
  );
}

function holdersOf(draft: Draft, token: number): readonly number[] {
  const row = draft.get('token', token);
  if (!row) return [];
  if (!row.shared) return [row.fact, ...(JSON.parse(row.also) as number[])];
  return [row.fact, ...holderOfEachSet(draft, token).map(({ fact }) => fact)];
}

const partners = (draft: Draft, { factId }: MemberRow, verdicts: Verdicts): readonly number[] =>
  verdicts
    .wordedWith(factId)
    .filter((other) => verdicts.between(factId, other) === 'same')
    .flatMap((other) => draft.find('report', 'factId', other)?.fact ?? []);
