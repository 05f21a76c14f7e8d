import type { FactEventName } from '../../../events/index.ts';
import type { FactData } from '../state.ts';

/** A fact as it is compared: its type with what it says. */
export interface Told {
  readonly type: FactEventName;
  readonly data: FactData;
}

/** Of the shorter evidence, how much the other must share; of all who take part, how many must in both. */
const LEAST_SHARED = 0.5;

/**
 * How alike two tellings of one text are, from 1 to 3; 0 where they are not of one happening: another type, evidence
 * that hardly overlaps, or other participants. Who acts and to whom may have been read wrongly, and only adds.
 */
export function likeness(one: Told, other: Told): number {
  if (one.type !== other.type) return 0;
  const overlap = overlapOf(one.data, other.data);
  const [mine, theirs] = [participantsOf(one.data), participantsOf(other.data)];
  const shared = sharedOf(mine.keys(), theirs.keys());
  if (overlap < LEAST_SHARED || shared < LEAST_SHARED) return 0;
  const sided = (sides: ReadonlyMap<string, string>) => [...sides].map((pair) => pair.join(' '));
  return overlap + shared + sharedOf(sided(mine), sided(theirs));
}

type Evidence = Pick<FactData, 'evidence'>;

/** The best overlap of two spans, as a share of the shorter. */
function overlapOf({ evidence }: Evidence, other: Evidence): number {
  const overlaps = evidence.flatMap((one) =>
    other.evidence.map(({ start, end }) => {
      const common = Math.min(one.end, end) - Math.max(one.start, start);
      return Math.max(0, common) / Math.min(one.end - one.start, end - start);
    }),
  );
  return Math.max(0, ...overlaps);
}

const SIDES: Readonly<Record<string, 'active' | 'passive'>> = {
  host: 'active',
  guest: 'active',
  party: 'active',
  speaker: 'active',
  initiator: 'active',
  addressee: 'passive',
  subject: 'passive',
  recipient: 'passive',
};

/** Who takes part, and on which side; whoever is only mentioned does not count. */
const participantsOf = ({ participants }: FactData): ReadonlyMap<string, string> =>
  new Map(
    participants.flatMap(({ role, country, organization, office, person }) => {
      const side = SIDES[role];
      return side ? [[String(country ?? organization ?? office ?? person), side] as const] : [];
    }),
  );

/** The share of all that is in both (Jaccard's index); of nothing and nothing, all. */
function sharedOf(one: Iterable<string>, other: Iterable<string>): number {
  const [mine, theirs] = [new Set(one), new Set(other)];
  const all = new Set([...mine, ...theirs]).size;
  return all === 0 ? 1 : [...mine].filter((key) => theirs.has(key)).length / all;
}
