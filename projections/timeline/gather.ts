import type { Draft, Rows } from './draft.ts';
import type { Verdicts } from './member.ts';
import { memberAt, membersIn } from './members.ts';

type MemberRow = Rows['member'];

export interface Reform {
  /** Sets to be formed anew. */
  readonly sets: readonly number[];
  /** Members that are new in this draft, which no scan finds. */
  readonly joining?: readonly MemberRow[];
  /** Members that no longer count. */
  readonly leaving?: readonly MemberRow[];
}

/** All members of the sets, and of the sets that share a token or a `same` word with one of them. */
export function gather(draft: Draft, change: Reform, verdicts: Verdicts): readonly MemberRow[] {
  const { joining = [], leaving = [] } = change;
  const left = new Set(leaving.map(({ fact }) => fact));
  const rows = new Map(joining.map((row) => [row.fact, row]));
  const near = [...joining, ...leaving].flatMap((row) => neighbours(draft, row, verdicts));
  const queue = new Set([...change.sets, ...near]);
  for (const set of queue) {
    const found = membersIn(draft, set);
    for (const row of found.filter(({ fact }) => !left.has(fact) && !rows.has(fact))) {
      rows.set(row.fact, row);
      for (const other of neighbours(draft, row, verdicts)) queue.add(other);
    }
  }
  return [...rows.values()].sort((a, b) => a.fact - b.fact);
}

/** The sets of the facts that a fact is tied to, linked or not. */
const neighbours = (draft: Draft, row: MemberRow, verdicts: Verdicts): readonly number[] =>
  [...holders(draft, row), ...partners(draft, row, verdicts)].flatMap(
    (fact) => memberAt(draft, fact)?.set ?? [],
  );

const holders = (draft: Draft, { tokens }: MemberRow): readonly number[] =>
  (JSON.parse(tokens) as number[]).flatMap((token) => {
    const held = draft.get('token', token);
    return held ? [held.fact, ...(JSON.parse(held.also) as number[])] : [];
  });

const partners = (draft: Draft, { factId }: MemberRow, verdicts: Verdicts): readonly number[] =>
  verdicts
    .wordedWith(factId)
    .filter((other) => verdicts.between(factId, other) === 'same')
    .flatMap((other) => draft.find('report', 'factId', other)?.fact ?? []);
