import { gather } from './gather.ts';
import { GAP, type PatternTree, treeOf } from './pattern-tree.ts';
import type { Tense } from './verbs.ts';

/** What a row of verbs.tsv says of one pattern of its verb. */
export interface Meaning {
  readonly base: string;
  /** What must follow the verb; `~` stands for up to seven words. */
  readonly rest: readonly string[];
  readonly family: string;
  readonly detail: string;
  readonly stance: string;
}

/** A meaning in one form of its verb. */
export interface VerbSense extends Meaning {
  readonly tense: Tense;
}

/** The meanings of one verb, or of several that share a form, each at its place: those that ask for more words first. */
export interface Meanings {
  readonly all: readonly Meaning[];
  /** Of which families they are. */
  readonly families: ReadonlySet<string>;
  /** What stands behind the verb in each, by places. */
  readonly patterns: PatternTree;
  /** The places of those whose object may stand before the verb, by the word for it. */
  readonly byObject: ReadonlyMap<string, readonly number[]>;
}

/** A form of one or more verbs. */
export interface VerbForm {
  readonly meanings: Meanings;
  /** One sense of each verb in each tense: whether one can stand somewhere, these tell. */
  readonly kinds: readonly VerbSense[];
  /** The senses of the meaning at a place, one for each tense. */
  sensesOf(place: number): readonly VerbSense[];
}

/** Whether a verb tells that somebody stands in the way of talks: what is told so by "the talks were blocked by" blames. */
export const isImpeding = ({ family, base }: Pick<Meaning, 'family' | 'base'>): boolean =>
  family === 'harm' && IMPEDING.has(base);

const IMPEDING = new Set(
  'block freeze sabotage derail torpedo obstruct stall thwart scuttle disrupt drag put place'.split(
    ' ',
  ),
);

/** "the withdrawal was completed": the noun tells of the deed. */
const OF_DEEDS = new Set('announce begin complete conclude continue finish start'.split(' '));

export const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'participle';

/** Whether a verb tells of a deed of states: no meeting, and no words. */
export const isOfStates = ({ family }: Pick<Meaning, 'family'>): boolean =>
  family === 'act' || family === 'war' || family === 'instrument';

/** Whether a meaning can have its object before the verb: "relations were cut", "the declaration was adopted by", "talks blocked by". */
const mayFollowObject = ({ rest, family, base }: Meaning): boolean =>
  (isOfStates({ family }) || family === 'joint' || isImpeding({ family, base })) &&
  !OF_DEEDS.has(base) &&
  rest.length > 1 &&
  rest.includes(GAP);

/** Whether two senses are of the same verb in the same tense. */
export const isOfKind = (one: VerbSense, other: VerbSense): boolean =>
  one.tense === other.tense && one.base === other.base;

/** Sorts meanings by what stands behind their verb, those of a row together, which differ in words alone. A verb has thousands, and eight forms at most that share them. */
export function meaningsOf(rows: readonly (readonly Meaning[])[]): Meanings {
  const sorted = rows.toSorted(([one], [other]) => lengthOf(other) - lengthOf(one));
  const all = sorted.flat();
  const byObject = new Map<string, number[]>();
  const families = new Set<string>();
  let place = 0;
  for (const row of sorted) {
    const [first] = row;
    if (!first) continue;
    families.add(first.family);
    if (mayFollowObject(first))
      for (const [at, meaning] of row.entries()) gather(byObject, objectOf(meaning), place + at);
    place += row.length;
  }
  return { all, families, patterns: treeOf(all.map(({ rest }) => rest)), byObject };
}

const lengthOf = (meaning: Meaning | undefined): number => meaning?.rest.length ?? 0;

const objectOf = ({ rest }: Meaning): string => rest[rest.indexOf(GAP) + 1] ?? '';

/** The form that has some meanings, with the tenses that it is of each verb. */
export function formOf(
  meanings: Meanings,
  tenses: ReadonlyMap<string, readonly Tense[]>,
): VerbForm {
  const known = new Map<number, readonly VerbSense[]>();
  const sensesOf = (place: number): readonly VerbSense[] => {
    const before = known.get(place);
    if (before) return before;
    const senses = inTenses(meanings.all[place], tenses);
    known.set(place, senses);
    return senses;
  };
  return { meanings, kinds: kindsOf(meanings.all, tenses), sensesOf };
}

const inTenses = (
  meaning: Meaning | undefined,
  tenses: ReadonlyMap<string, readonly Tense[]>,
): readonly VerbSense[] =>
  meaning ? (tenses.get(meaning.base) ?? []).map((tense) => senseOf(meaning, tense)) : [];

const senseOf = ({ base, rest, family, detail, stance }: Meaning, tense: Tense): VerbSense => ({
  base,
  tense,
  rest,
  family,
  detail,
  stance,
});

/** The first meaning of each verb, in each tense. */
function kindsOf(
  meanings: readonly Meaning[],
  tenses: ReadonlyMap<string, readonly Tense[]>,
): readonly VerbSense[] {
  const firsts = new Map<string, Meaning>();
  for (const meaning of meanings) {
    if (!firsts.has(meaning.base)) firsts.set(meaning.base, meaning);
    if (firsts.size === tenses.size) break;
  }
  return [...firsts.values()].flatMap((meaning) => inTenses(meaning, tenses));
}
