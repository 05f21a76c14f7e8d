import type { Area } from './area.ts';
import { connect } from './connect.ts';
import type { Draft } from './draft.ts';
import { type MemberRow, tokensOf } from './holders.ts';
import type { Verdicts } from './member.ts';
import { memberOf } from './members.ts';
import { freeNumber } from './numbers.ts';
import type { Skeleton } from './skeleton.ts';

/** Facts of the skeleton that are to be in one set. */
export interface Arranged {
  /** Null when its only fact is alone. */
  readonly set: number | null;
  readonly rows: readonly MemberRow[];
}

/** Facts of one kind in one set, but for those of the skeleton. */
export interface Followers {
  readonly set: number;
  readonly kind: string;
  readonly facts: number;
  /** The fact that they follow. */
  readonly first: number;
}

/** The sets that the facts of a skeleton make: each has the number by which most of its facts are known. */
export function arrange(
  draft: Draft,
  skeleton: Skeleton,
  { followers, verdicts }: { followers: readonly Followers[]; verdicts: Verdicts },
): readonly Arranged[] {
  const rows = [...skeleton.rows.values()].sort((a, b) => a.fact - b.fact);
  const groups = connect(rows.map(memberOf), verdicts).map((members) =>
    members.flatMap(({ fact }) => skeleton.rows.get(fact) ?? []),
  );
  const numbers = numbersOf(draft, groups, followers);
  const given = new Set(numbers.values());
  const isTaken = (number: number): boolean =>
    given.has(number) || draft.get('set', number) !== undefined;
  const followed = new Set(followers.map(({ first }) => first));
  return groups.map((group, index) => {
    if (isAlone(draft, group, followed)) return { set: null, rows: group };
    const set = numbers.get(index) ?? freeNumber(group[0]?.fact ?? 0, isTaken, 1);
    given.add(set);
    return { set, rows: group };
  });
}

/** A fact alone needs no rows, unless a reviewer's word keeps it from who shares a token with it. */
function isAlone(
  draft: Draft,
  [only, ...others]: readonly MemberRow[],
  followed: ReadonlySet<number>,
): boolean {
  if (!only || others.length > 0 || followed.has(only.fact)) return false;
  return tokensOf(only).every((token) => draft.get('token', token)?.shared !== 1);
}

/** Which group goes on under which number: the one that has most facts of a set first. */
function numbersOf(
  draft: Draft,
  groups: readonly (readonly MemberRow[])[],
  followers: readonly Followers[],
): ReadonlyMap<number, number> {
  const groupOf = new Map(groups.flatMap((group, at) => group.map(({ fact }) => [fact, at])));
  const votes = new Map<string, { readonly group: number; readonly set: number; facts: number }>();
  const vote = (group: number, set: number, facts: number): void => {
    const key = `${group} ${set}`;
    votes.set(key, { group, set, facts: facts + (votes.get(key)?.facts ?? 0) });
  };
  groups.forEach((group, at) => {
    for (const { set } of group) if (draft.get('set', set)) vote(at, set, 1);
  });
  for (const { set, facts, first } of followers) vote(groupOf.get(first) ?? 0, set, facts);
  const numbers = new Map<number, number>();
  const given = new Set<number>();
  const most = [...votes.values()].sort(
    (a, b) => b.facts - a.facts || a.set - b.set || a.group - b.group,
  );
  for (const { group, set } of most) {
    if (numbers.has(group) || given.has(set)) continue;
    numbers.set(group, set);
    given.add(set);
  }
  return numbers;
}

/** The facts of an area that follow those of its skeleton. */
export function followersOf(
  draft: Draft,
  { sets }: Area,
  skeleton: Skeleton,
): readonly Followers[] {
  const own = new Map<string, number>();
  for (const { fact } of skeleton.rows.values()) {
    const row = draft.get('like', fact);
    const key = `${row?.set} ${row?.kind}`;
    if (row) own.set(key, (own.get(key) ?? 0) + 1);
  }
  return [...sets].flatMap((set) =>
    draft
      .scan('kind', 'key', { prefix: [set] })
      .flatMap(({ kind, facts }): readonly Followers[] => {
        const others = facts - (own.get(`${set} ${kind}`) ?? 0);
        const first = skeleton.first.get(kind);
        return others === 0 || first === undefined ? [] : [{ set, kind, facts: others, first }];
      }),
  );
}
