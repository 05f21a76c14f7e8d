import type { Member } from './member.ts';

/** Sets of things that were joined, each known by one of them. */
export function unions(size: number): {
  readonly find: (one: number) => number;
  readonly join: (one: number, other: number) => void;
} {
  const parents = Array.from({ length: size }, (_, index) => index);
  const find = (one: number): number => {
    let root = one;
    for (let next = parents[root]; next !== undefined && next !== root; next = parents[root])
      root = next;
    for (let at = one; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join: (one, other) => {
      parents[find(one)] = find(other);
    },
  };
}

/** The holders of each token, as indexes into the members. */
export function holdersOf(members: readonly Member[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  members.forEach(({ tokens }, index) => {
    for (const token of tokens) {
      const known = holders.get(token);
      if (known) known.push(index);
      else holders.set(token, [index]);
    }
  });
  return holders;
}

/** Facts grouped by what they were joined to. */
export function grouped(
  members: readonly Member[],
  find: (index: number) => number,
): readonly (readonly Member[])[] {
  const groups = new Map<number, Member[]>();
  members.forEach((member, index) => {
    const root = find(index);
    const known = groups.get(root);
    if (known) known.push(member);
    else groups.set(root, [member]);
  });
  return [...groups.values()];
}
