import { gather } from './gather.ts';
import type { Tense } from './verbs.ts';

/** One form of one row of verbs.tsv. */
export interface VerbSense {
  readonly base: string;
  readonly tense: Tense;
  /** What must follow the verb; `~` stands for up to six words. */
  readonly rest: readonly string[];
  readonly family: string;
  readonly detail: string;
  readonly stance: string;
}

/** The words of a gap in a pattern. */
export const GAP = '~';

/** A form of one or more verbs. */
export interface VerbForm {
  /** Those that ask for more words first. */
  readonly senses: readonly VerbSense[];
  /** One of each verb in each tense: whether a sense can stand somewhere, these tell. */
  readonly kinds: readonly VerbSense[];
  /** Whether the object of some may stand before the verb. */
  readonly hasObjects: boolean;
  /** The words that end a gap with which one of them begins, and those that may stand as its object before the verb. */
  readonly sought: ReadonlySet<string>;
  /**
   * Those whose pattern can begin with one of the words behind the verb: most cannot. Of those that begin with a gap, the
   * ones that one of the words around the verb may end.
   */
  before(behind: readonly string[], around: Iterable<string>): readonly VerbSense[];
}

/** "the withdrawal was completed": the noun tells of the deed. */
const OF_DEEDS = new Set('announce begin complete conclude continue finish start'.split(' '));
/** Families of verbs for what states do to each other or with each other. */
const OF_STATES: ReadonlySet<string> = new Set(['act', 'instrument']);

export const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'participle';

/** Whether a verb tells of a deed of states: no meeting, and no words. */
export const isOfStates = ({ family }: Pick<VerbSense, 'family'>): boolean => OF_STATES.has(family);

/** Whether a sense can have its object before the verb: "relations were cut". */
export const mayFollowObject = ({ tense, rest, family, base }: VerbSense): boolean =>
  isPast(tense) &&
  isOfStates({ family }) &&
  !OF_DEEDS.has(base) &&
  rest.length > 1 &&
  rest.includes(GAP);

/** Whether two senses are of the same verb in the same tense. */
export const isOfKind = (one: VerbSense, other: VerbSense): boolean =>
  one.tense === other.tense && one.base === other.base;

/** The first of each verb in each tense: a form has few, and many senses. */
function kindsOf(senses: readonly VerbSense[]): readonly VerbSense[] {
  const kinds: VerbSense[] = [];
  for (const sense of senses) if (!kinds.some((kind) => isOfKind(kind, sense))) kinds.push(sense);
  return kinds;
}

/** A form with the senses of one or more verbs. */
export function formOf(list: readonly VerbSense[]): VerbForm {
  const senses = list.toSorted((a, b) => b.rest.length - a.rest.length);
  const [byFirst, byEnd] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [rank, { rest }] of senses.entries()) {
    const [first, second = ''] = rest;
    if (first === GAP) gather(byEnd, second, rank);
    else if (first !== undefined) gather(byFirst, first, rank);
  }
  // They come last.
  const bare = senses.flatMap(({ rest }, rank) => (rest.length === 0 ? [rank] : []));
  const objects = senses
    .filter(mayFollowObject)
    .map(({ rest }) => rest[rest.indexOf(GAP) + 1] ?? '');
  return {
    senses,
    kinds: kindsOf(senses),
    hasObjects: objects.length > 0,
    sought: new Set([...byEnd.keys(), ...objects]),
    before: (behind, around) => {
      const ranks = [...ranksIn(byFirst, behind), ...ranksIn(byEnd, around)];
      ranks.sort((one, other) => one - other);
      return [...ranks, ...bare].map((rank) => senses[rank] as VerbSense);
    },
  };
}

/** The places of the senses that one of some words leads to. */
function ranksIn(
  byWord: ReadonlyMap<string, readonly number[]>,
  words: Iterable<string>,
): readonly number[] {
  let ranks: readonly number[] = NONE;
  for (const word of words) {
    const found = byWord.get(word);
    if (found) ranks = ranks.length > 0 ? [...ranks, ...found] : found;
  }
  return ranks;
}

const NONE: readonly number[] = [];
