import { connectWithWords } from './connect-with-words.ts';
import type { Member, Verdicts } from './member.ts';
import { grouped, holdersOf, unions } from './unions.ts';

/**
 * Connected sets: by reviewers' `same` words, and by tokens that facts of different sources share. With a
 * `different` word among the facts the order of links matters, and they are taken one by one.
 */
export function connect(
  members: readonly Member[],
  verdicts: Verdicts,
): readonly (readonly Member[])[] {
  if (hasDifferent(members, verdicts)) return connectWithWords(members, verdicts);
  const { find, join } = unions(members.length);
  joinSame(members, verdicts, join);
  for (const holders of holdersOf(members).values()) {
    if (!areOfSeveralSources(members, holders)) continue;
    for (const index of holders.slice(1)) join(index, holders[0] ?? index);
  }
  return grouped(members, find);
}

/** A token ties all its holders as soon as two sources have it: those of one source by way of the other's. */
function areOfSeveralSources(members: readonly Member[], holders: readonly number[]): boolean {
  const first = members[holders[0] ?? -1]?.source;
  return holders.some((index) => members[index]?.source !== first);
}

function hasDifferent(members: readonly Member[], verdicts: Verdicts): boolean {
  const ids = new Set(members.map(({ factId }) => factId));
  return members.some(({ factId }) =>
    verdicts
      .wordedWith(factId)
      .some((other) => ids.has(other) && verdicts.between(factId, other) === 'different'),
  );
}

/** Joins, by index, the facts that reviewers say are the same. */
export function joinSame(
  members: readonly Member[],
  verdicts: Verdicts,
  join: (one: number, other: number) => void,
): void {
  const indexOf = new Map(members.map(({ factId }, index) => [factId, index]));
  members.forEach(({ factId }, index) => {
    const same = verdicts
      .wordedWith(factId)
      .filter((other) => verdicts.between(factId, other) === 'same');
    for (const other of same) join(index, indexOf.get(other) ?? index);
  });
}
