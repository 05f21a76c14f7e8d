import type { Member, Verdicts } from './member.ts';
import { grouped, holdersOf, unions } from './unions.ts';

/**
 * Links one by one: `same` words, then the rule's, each in the order of the two ids; a link that would bring
 * together two facts whose word is `different` is left out.
 *
 * A fact without a word, of a source with no other fact here, goes the way of the first fact with the very same
 * tokens: each of its links comes right after one of that fact's. So only the first of each kind is linked one by
 * one, and the cost grows with the kinds, not with the square of the facts.
 */
export function connectWithWords(
  all: readonly Member[],
  verdicts: Verdicts,
): readonly (readonly Member[])[] {
  const members = [...all].sort((a, b) => (a.factId < b.factId ? -1 : 1));
  const { leaders, followed } = leadersOf(members, verdicts);
  const { find, join } = unions(members.length);
  const enemies = enemiesOf(members, verdicts);
  const attempt = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)];
    if (a === b || enemies.some(([x, y]) => parts(find(x), find(y), a, b))) return;
    join(a, b);
  };
  for (const [one, other] of sameWords(members, verdicts)) attempt(one, other);
  for (const [one, other] of ruleLinks(members, leaders)) attempt(one, other);
  members.forEach((_, index) => {
    const leader = followed.get(index);
    if (leader !== undefined) join(index, leader);
  });
  return grouped(members, find);
}

const parts = (x: number, y: number, a: number, b: number): boolean =>
  (x === a && y === b) || (x === b && y === a);

function leadersOf(members: readonly Member[], verdicts: Verdicts) {
  const told = new Map<number, number>();
  for (const { source } of members) told.set(source, (told.get(source) ?? 0) + 1);
  const first = new Map<string, number>();
  const followed = new Map<number, number>();
  const leaders: number[] = [];
  members.forEach((member, index) => {
    const kind = [...member.tokens].sort((a, b) => a - b).join(' ');
    const isPlain =
      kind !== '' &&
      told.get(member.source) === 1 &&
      verdicts.wordedWith(member.factId).length === 0;
    const leader = first.get(kind);
    if (isPlain && leader !== undefined) followed.set(index, leader);
    else leaders.push(index);
    if (isPlain && leader === undefined) first.set(kind, index);
  });
  return { leaders, followed };
}

/** The links between leaders, in order: members are sorted by id, so the order of indexes is that of ids. */
function ruleLinks(members: readonly Member[], leaders: readonly number[]): Pairs {
  const holders = holdersOf(members);
  const isLeader = new Set(leaders);
  const partnersOf = (one: number): readonly number[] => {
    const near = (members[one]?.tokens ?? []).flatMap((token) => holders.get(token) ?? []);
    return [...new Set(near)].filter(
      (other) =>
        other > one && isLeader.has(other) && members[other]?.source !== members[one]?.source,
    );
  };
  return leaders.flatMap((one) =>
    [...partnersOf(one)]
      .sort((a, b) => a - b)
      .map((other): readonly [number, number] => [one, other]),
  );
}

type Pairs = readonly (readonly [number, number])[];

const sameWords = (members: readonly Member[], verdicts: Verdicts): Pairs =>
  wordPairs(members, verdicts, 'same');
const enemiesOf = (members: readonly Member[], verdicts: Verdicts): Pairs =>
  wordPairs(members, verdicts, 'different');

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
