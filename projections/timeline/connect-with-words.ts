import type { Member, Verdicts } from './member.ts';
import { grouped, holdersOf, unions } from './unions.ts';

/**
 * Links one by one: `same` words, then the rule's, each in the order of the two ids; a link that would bring
 * together two facts whose word is `different` is left out. The cost grows with the tokens, not with the links.
 */
export function connectWithWords(
  all: readonly Member[],
  verdicts: Verdicts,
): readonly (readonly Member[])[] {
  const members = [...all].sort((a, b) => (a.factId < b.factId ? -1 : 1));
  const { find, join } = unions(members.length);
  const enemies = wordPairs(members, verdicts, 'different');
  const attempt = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)];
    if (a === b || enemies.some(([x, y]) => parts(find(x), find(y), a, b))) return;
    join(a, b);
  };
  for (const [one, other] of wordPairs(members, verdicts, 'same')) attempt(one, other);
  const linking = ruleLinks(members, find);
  members.forEach((_, one) => {
    for (const other of linking(one)) attempt(one, other);
  });
  return grouped(members, find);
}

const parts = (x: number, y: number, a: number, b: number): boolean =>
  (x === a && y === b) || (x === b && y === a);

/**
 * The facts after one, in the order of ids, that it may be linked to. Asked of each in turn. A token is not looked at
 * when those who came before with it, of the same set as it is now, were taken up with all the others: these are in
 * that set, or were kept from it for good.
 */
function ruleLinks(
  members: readonly Member[],
  find: (index: number) => number,
): (one: number) => readonly number[] {
  const holders = holdersOf(members);
  const tried = new Map<number, number[]>();
  const isDone = (token: number, one: number): boolean => {
    const before = (tried.get(token) ?? []).filter((other) => find(other) === find(one));
    const sources = new Set(before.map((other) => members[other]?.source));
    return sources.size > 1 || sources.has(members[one]?.source);
  };
  return (one) => {
    const open = (members[one]?.tokens ?? []).filter((token) => !isDone(token, one));
    for (const token of open) tried.set(token, [...(tried.get(token) ?? []), one]);
    const near = new Set(open.flatMap((token) => holders.get(token) ?? []));
    return [...near]
      .filter((other) => other > one && members[other]?.source !== members[one]?.source)
      .sort((a, b) => a - b);
  };
}

type Pairs = readonly (readonly [number, number])[];

function wordPairs(
  members: readonly Member[],
  verdicts: Verdicts,
  verdict: 'same' | 'different',
): Pairs {
  const indexOf = new Map(members.map(({ factId }, index) => [factId, index]));
  return members.flatMap(({ factId }, index) =>
    verdicts
      .wordedWith(factId)
      .flatMap((other) => indexOf.get(other) ?? [])
      .filter(
        (other) =>
          other > index && verdicts.between(factId, members[other]?.factId ?? '') === verdict,
      )
      .sort((a, b) => a - b)
      .map((other): readonly [number, number] => [index, other]),
  );
}
