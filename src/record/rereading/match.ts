import type { FactState, Proposed } from '../state.ts';
import { likeness, type Told } from './alike.ts';
import { isSame } from './differences.ts';

/** A fact that is known: as it stands, and as it was first recorded. */
export interface KnownFact {
  readonly id: string;
  readonly state: FactState;
  readonly first: FactState['data'];
}

/** A fact as the text is read now: the event by which it would be recorded. */
export type FoundAgain = Proposed & Told;

/**
 * Which found facts are known ones, one to one: by id, which an unchanged span keeps; else by type, overlap of
 * evidence and participants, as the fact stands or as it was first recorded. Those that say the very same come first,
 * then those that stand, then the likest; ids settle the rest, so that the order of neither list matters.
 */
export function matched(
  known: readonly KnownFact[],
  found: readonly FoundAgain[],
): ReadonlyMap<FoundAgain, KnownFact> {
  const byId = new Map(known.map((fact) => [fact.id, fact]));
  const matches = new Map<FoundAgain, KnownFact>();
  const taken = new Set<KnownFact>();
  const take = (one: FoundAgain, fact: KnownFact) => {
    if (matches.has(one) || taken.has(fact)) return;
    matches.set(one, fact);
    taken.add(fact);
  };
  for (const one of found) {
    const same = byId.get(one.id);
    if (same) take(one, same);
  }
  const left = found.filter((one) => !matches.has(one));
  const free = known.filter((fact) => !taken.has(fact));
  for (const { one, fact } of candidatesOf(left, free)) take(one, fact);
  return matches;
}

interface Candidate {
  readonly one: FoundAgain;
  readonly fact: KnownFact;
  /** The higher the better, the first that differs deciding. */
  readonly ranks: readonly number[];
}

function candidatesOf(
  found: readonly FoundAgain[],
  known: readonly KnownFact[],
): readonly Candidate[] {
  const candidates = found.flatMap((one) =>
    known.flatMap((fact): readonly Candidate[] => {
      const { type, data, status } = fact.state;
      const before = { type, data: fact.first };
      const alike = Math.max(likeness(one, fact.state), likeness(one, before));
      if (alike === 0) return [];
      const [says, stands] = [isSame(data, one.data), status !== 'retracted'];
      return [{ one, fact, ranks: [Number(says), Number(stands), alike] }];
    }),
  );
  return candidates.toSorted(
    (a, b) =>
      higher(a.ranks, b.ranks) || ordered(a.fact.id, b.fact.id) || ordered(a.one.id, b.one.id),
  );
}

function higher(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at === -1 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
}

const ordered = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
