import { gather } from './gather.ts';
import { GAP, type PatternTree, treeOf } from './pattern-tree.ts';
import type { Tense } from './verbs.ts';

/** One form of one row of verbs.tsv. */
export interface VerbSense {
  readonly base: string;
  readonly tense: Tense;
  /** What must follow the verb; `~` stands for up to seven words. */
  readonly rest: readonly string[];
  readonly family: string;
  readonly detail: string;
  readonly stance: string;
}

/** A form of one or more verbs. */
export interface VerbForm {
  /** Those that ask for more words first. */
  readonly senses: readonly VerbSense[];
  /** One of each verb in each tense: whether a sense can stand somewhere, these tell. */
  readonly kinds: readonly VerbSense[];
  /** What stands behind the verb in each sense; the places are those in `senses`. */
  readonly patterns: PatternTree;
  /** Where those stand in `senses` whose object may stand before the verb, by the word for it. */
  readonly byObject: ReadonlyMap<string, readonly number[]>;
}

/** "the withdrawal was completed": the noun tells of the deed. */
const OF_DEEDS = new Set('announce begin complete conclude continue finish start'.split(' '));

export const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'participle';

/** Whether a verb tells of a deed of states: no meeting, and no words. */
export const isOfStates = ({ family }: Pick<VerbSense, 'family'>): boolean =>
  family === 'act' || family === 'instrument';

/** Whether a sense can have its object before the verb: "relations were cut". */
const mayFollowObject = ({ tense, rest, family, base }: VerbSense): boolean =>
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
  const byObject = new Map<string, number[]>();
  for (const [place, sense] of senses.entries())
    if (mayFollowObject(sense)) gather(byObject, objectOf(sense), place);
  const patterns = treeOf(senses.map(({ rest }) => rest));
  return { senses, kinds: kindsOf(senses), patterns, byObject };
}

const objectOf = ({ rest }: VerbSense): string => rest[rest.indexOf(GAP) + 1] ?? '';
