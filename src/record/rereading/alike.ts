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
 * How alike two tellings of one text are, from 1 to 2; 0 where they are not of one happening: another type, evidence
 * that hardly overlaps, or other participants.
 */
export function likeness(one: Told, other: Told): number {
  if (one.type !== other.type) return 0;
  const overlap = overlapOf(one.data, other.data);
  const shared = sharedOf(participantsOf(one.data), participantsOf(other.data));
  return overlap >= LEAST_SHARED && shared >= LEAST_SHARED ? overlap + shared : 0;
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

/** Who takes part on which side; whoever is only mentioned does not count. */
const participantsOf = ({ participants }: FactData): ReadonlySet<string> =>
  new Set(
    participants.flatMap(({ role, country, organization, office, person }) => {
      const side = SIDES[role];
      return side ? [`${side} ${country ?? organization ?? office ?? person}`] : [];
    }),
  );

/** The share of all that is in both (Jaccard's index); of nothing and nothing, all. */
function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size;
  if (all === 0) return 1;
  return [...one].filter((key) => other.has(key)).length / all;
}
