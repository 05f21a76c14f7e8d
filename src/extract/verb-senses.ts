import type { Alternatives, PatternTree } from './pattern-tree.ts';
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

/** What a row of verbs.tsv says of one verb: of all patterns that its alternatives spell. */
export interface MeaningRow {
  readonly base: string;
  readonly parts: Alternatives;
  readonly family: string;
  readonly detail: string;
  readonly stance: string;
}

/** The meanings of one verb, or of several that share a form, each at its place: those that ask for more words first. */
export interface Meanings {
  /** The meaning at a place. */
  at(place: number): Meaning | undefined;
  /** The first meaning of each verb. */
  readonly firsts: ReadonlyMap<string, Meaning>;
  /** Of which families they are. */
  readonly families: ReadonlySet<string>;
  /** What stands behind the verb in each, by places. */
  readonly patterns: PatternTree;
  /** The places of those whose object may stand before the verb, by the word for it. */
  readonly byObject: PlacesByWord;
}

/** Places by a word. */
export interface PlacesByWord {
  readonly size: number;
  has(word: string): boolean;
  get(word: string): readonly number[] | undefined;
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

export const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'participle';

/** Whether a verb tells of a deed of states: no meeting, and no words. */
export const isOfStates = ({ family }: Pick<Meaning, 'family'>): boolean =>
  family === 'act' || family === 'war' || family === 'instrument';

/** Whether two senses are of the same verb in the same tense. */
export const isOfKind = (one: VerbSense, other: VerbSense): boolean =>
  one.tense === other.tense && one.base === other.base;

/** The form that has some meanings, with the tenses that it is of each verb. */
export function formOf(
  meanings: Meanings,
  tenses: ReadonlyMap<string, readonly Tense[]>,
): VerbForm {
  const known = new Map<number, readonly VerbSense[]>();
  const sensesOf = (place: number): readonly VerbSense[] => {
    const before = known.get(place);
    if (before) return before;
    const senses = inTenses(meanings.at(place), tenses);
    known.set(place, senses);
    return senses;
  };
  const kinds = [...meanings.firsts.values()].flatMap((meaning) => inTenses(meaning, tenses));
  return { meanings, kinds, sensesOf };
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
