import { type ConfidenceTable, confidenceTable } from './confidence-table.ts';
import { namesOf } from './official-names.ts';
import { type Officials, officialsOf } from './officials.ts';
import { rowsOf, valuesOf } from './table.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';
import { folded } from './text/token.ts';
import { type Office, titlesOf } from './titles.ts';
import { type VerbForm, verbSenses } from './verb-senses.ts';
import type { Vocabulary } from './vocabulary.ts';
import { checkVocabulary } from './vocabulary-check.ts';

/** What a capitalised name stands for. `blocked` names hold a country's name and mean something else. */
export interface Name {
  readonly kind:
    | 'country'
    | 'adjective'
    | 'capital'
    | 'seat'
    | 'organisation'
    | 'media'
    | 'blocked';
  readonly country: string | null;
  readonly name: string;
  /** Written in capitals throughout, and only so: "US" is a country, "us" is not. */
  readonly isAcronym: boolean;
}

export interface Content {
  readonly act: string;
  readonly stance: string;
  /** The place of the row in its file: the first that fits decides. */
  readonly order: number;
}

/** A state office whose own name holds no country's; `office`: who leads it, null for the head of the government. */
export interface Publishing {
  readonly country: string;
  readonly office: string | null;
}

interface Deed {
  readonly kind: string;
  readonly stance: string;
}

/** The vocabulary, read and indexed. */
export interface Lexicon {
  readonly abbreviations: ReadonlySet<string>;
  readonly names: Phrases<Name>;
  /** Armed groups, and nouns for those who do violence. */
  readonly armedGroups: Phrases<true>;
  readonly offices: Phrases<Office>;
  readonly bodies: Phrases<true>;
  readonly officials: Officials;
  /** The home of people and groups that stand for no state; read when first asked for. */
  readonly people: () => Phrases<readonly string[]>;
  readonly groups: () => Phrases<string>;
  /** The countries of towns and regions. */
  readonly places: Phrases<string>;
  /** State offices by the names under which they publish. */
  readonly publishers: Phrases<Publishing>;
  readonly furniture: Phrases<'start' | 'rest'>;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly confidence: ConfidenceTable;
  readonly content: Phrases<Content>;
  readonly topics: Phrases<string>;
  /** Nouns that name a deed. */
  readonly deeds: Phrases<Deed>;
  /** Nouns that name a meeting, with its mode. */
  readonly nouns: Phrases<string>;
}

/** Reads the vocabulary; throws with the file and line of a row that cannot be read. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  checkVocabulary(vocabulary);
  const rows = (name: keyof Vocabulary, columns: number) => rowsOf(name, vocabulary[name], columns);
  return {
    abbreviations: new Set(rows('abbreviations.txt', 1).map(([word = '']) => word)),
    names: phrasesOf([...countryNames(vocabulary), ...otherNames(vocabulary)]),
    armedGroups: flagged(vocabulary, 'armed-groups.txt'),
    offices: titlesOf(rows('offices.tsv', 3)),
    bodies: flagged(vocabulary, 'bodies.txt'),
    officials: officialsOf(vocabulary['officials.tsv'], vocabulary['given-names.txt']),
    people: once(() => namesOf(peopleOf(vocabulary), vocabulary['given-names.txt'])),
    groups: once(() => phrasesOf(homes(vocabulary, 'groups.tsv'))),
    places: phrasesOf(homes(vocabulary, 'places.tsv')),
    publishers: phrasesOf(
      rows('publishers.tsv', 3).map(
        ([name = '', country = '', office]) => [name, { country, office: office || null }] as const,
      ),
    ),
    furniture: phrasesOf(
      rows('furniture.tsv', 2).map(
        ([kind = '', phrase = '']) => [phrase, kind === 'rest' ? 'rest' : 'start'] as const,
      ),
    ),
    verbs: verbSenses(vocabulary['verbs.tsv'], vocabulary['irregular-verbs.tsv']),
    confidence: confidenceTable(vocabulary['confidence.tsv']),
    content: phrasesOf(
      rows('content.tsv', 3).map(
        ([phrase = '', act = '', stance = ''], order) => [phrase, { act, stance, order }] as const,
      ),
    ),
    deeds: phrasesOf(rows('deeds.tsv', 3).flatMap(deedRows)),
    nouns: phrasesOf(rows('nouns.tsv', 2).map(([noun = '', mode = '']) => [noun, mode] as const)),
    topics: phrasesOf(
      rows('topics.tsv', 2).flatMap(([topic = '', words]) =>
        valuesOf(words).map((word) => [word, topic] as const),
      ),
    ),
  };
}

const flagged = (vocabulary: Vocabulary, name: keyof Vocabulary): Phrases<true> =>
  phrasesOf(rowsOf(name, vocabulary[name], 1).map(([phrase = '']) => [phrase, true] as const));

const deedRows = ([nouns, kind = '', stance = '']: readonly string[]) =>
  valuesOf(nouns).map((noun) => [noun, { kind, stance }] as const);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const peopleOf = (vocabulary: Vocabulary) =>
  rowsOf('people.tsv', vocabulary['people.tsv'], 3).flatMap(([name = '', aliases, code = '']) =>
    [name, ...valuesOf(aliases)].map((alias) => [alias, [code]] as const),
  );

/** Names with the country they are listed under. */
const homes = (vocabulary: Vocabulary, file: 'groups.tsv' | 'places.tsv') =>
  rowsOf(file, vocabulary[file], 2).flatMap(([code = '', names]) =>
    valuesOf(names).map((name) => [name, code] as const),
  );

type NameRow = readonly [string, Name];

const nameRow = (
  phrase: string,
  kind: Name['kind'],
  country: string | null,
  name = phrase,
): NameRow => [
  phrase,
  { kind, country, name, isAcronym: phrase === phrase.toUpperCase() && phrase.length <= 5 },
];

function countryNames(vocabulary: Vocabulary): readonly NameRow[] {
  return rowsOf('countries.tsv', vocabulary['countries.tsv'], 5).flatMap(
    ([code = '', names, adjectives, capitals, seats]) => [
      ...valuesOf(capitals).map((phrase) => nameRow(phrase, 'capital', code)),
      ...valuesOf(adjectives).map((phrase) => nameRow(phrase, 'adjective', code)),
      ...valuesOf(seats).map((phrase) => nameRow(phrase, 'seat', code)),
      ...valuesOf(names).map((phrase) => nameRow(phrase, 'country', code)),
    ],
  );
}

function otherNames(vocabulary: Vocabulary): readonly NameRow[] {
  const organisations = rowsOf('organisations.tsv', vocabulary['organisations.tsv'], 3);
  return [
    ...organisations.flatMap(([name = '', aliases, code]) =>
      [name, ...valuesOf(aliases)].map((phrase) =>
        nameRow(phrase, 'organisation', code === '' ? null : (code ?? null), name),
      ),
    ),
    ...rowsOf('media.txt', vocabulary['media.txt'], 1).map(([phrase = '']) =>
      nameRow(phrase, 'media', null),
    ),
    ...rowsOf('not-countries.txt', vocabulary['not-countries.txt'], 1).map(([phrase = '']) =>
      nameRow(phrase, 'blocked', null, folded(phrase)),
    ),
  ];
}
