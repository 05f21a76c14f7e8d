import type { Instrument } from '../../events/detail.ts';
import type { ConfidenceTable } from './confidence-table.ts';
import { type Enemies, enemiesOf } from './enemies.ts';
import { type Name, nameRows } from './name-rows.ts';
import { namesOf } from './official-names.ts';
import { type Officials, officialsFrom } from './officials.ts';
import { once } from './once.ts';
import type { ReferenceSort } from './reference-sorts.ts';
import { type Rulers, rulersOf } from './rulers.ts';
import { valuesOf } from './table.ts';
import { MARK, type Marks } from './text/mark.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';
import { folded } from './text/token.ts';
import { type Office, titlesOf } from './titles.ts';
import { type VerbForms, verbSenses } from './verb-forms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { checkVocabulary } from './vocabulary-check.ts';
import { vocabularyRows } from './vocabulary-rows.ts';

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

interface Saying {
  readonly act: string;
  readonly stance: string;
  /** Words one of which follows. */
  readonly leads: ReadonlySet<string>;
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
  /** What parliaments are called, with their country; '' where it may be any state's. */
  readonly parliaments: Phrases<string>;
  /** The countries of ships by what stands before their names, in capitals. */
  readonly ships: ReadonlyMap<string, string>;
  /** State offices by the names under which they publish. */
  readonly publishers: Phrases<Publishing>;
  readonly furniture: Phrases<'start' | 'rest'>;
  readonly verbs: VerbForms;
  readonly confidence: ConfidenceTable;
  readonly content: Phrases<Content>;
  readonly topics: Phrases<string>;
  /** Nouns for papers that states sign. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Nouns by which somebody speaks of what was told before. */
  readonly references: ReadonlyMap<string, ReferenceSort>;
  /** Who is meant by "the enemy", by whose texts say so. */
  readonly enemies: Enemies;
  /** When movements governed a state. */
  readonly rulers: Rulers;
  /** The states that a text may call so once it has named them. */
  readonly epithets: Phrases<ReadonlySet<string>>;
  /** The states of a name that fits several. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
  /** Nouns that name a deed. */
  readonly deeds: Phrases<Deed>;
  /** Nouns that name what a state says. */
  readonly sayings: Phrases<Saying>;
  /** Nouns that name a meeting, with its mode. */
  readonly nouns: Phrases<string>;
}

const read = new WeakMap<Vocabulary, Lexicon>();

/** Reads the vocabulary, once; throws with the file and line of a row that cannot be read. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = read.get(vocabulary) ?? readLexicon(vocabulary);
  read.set(vocabulary, known);
  return known;
}

function readLexicon(vocabulary: Vocabulary): Lexicon {
  const read = vocabularyRows(vocabulary);
  checkVocabulary(read);
  const rows = read.cellsIn;
  const variants = vocabulary['given-names.txt'];
  return {
    abbreviations: new Set(rows('abbreviations.txt', 1).flat()),
    names: phrasesOf(nameRows(rows), MARK.name),
    armedGroups: flagged(rows('armed-groups.txt', 1), MARK.armedGroup),
    offices: titlesOf(rows('offices.tsv', 3), rows('portfolios.txt', 1)),
    bodies: flagged(rows('bodies.txt', 1), MARK.body),
    officials: officialsFrom(read.officials, variants),
    people: once(() => namesOf(rows('people.tsv', 3).flatMap(personRows), variants)),
    groups: once(() => phrasesOf(saidOf(rows('groups.tsv', 2), 1, 0))),
    places: phrasesOf(saidOf(rows('places.tsv', 2), 1, 0), MARK.place),
    parliaments: phrasesOf(saidOf(rows('parliaments.tsv', 2), 0, 1)),
    ships: new Map(saidOf(rows('ships.tsv', 2), 0, 1)),
    publishers: phrasesOf(rows('publishers.tsv', 3).map(publisherRow)),
    enemies: enemiesOf(vocabulary['enemies.tsv']),
    rulers: rulersOf(vocabulary['rulers.tsv']),
    epithets: phrasesOf(rows('epithets.tsv', 2).flatMap(epithetRows)),
    namesakes: new Map(rows('namesakes.tsv', 2).map(namesakeRow)),
    furniture: phrasesOf(rows('furniture.tsv', 2).map(furnitureRow), MARK.furniture),
    verbs: verbSenses(read.verbs, vocabulary['irregular-verbs.tsv']),
    confidence: read.confidence,
    content: phrasesOf(rows('content.tsv', 3).map(contentRow), MARK.content),
    instruments: sortsOf<Instrument>(rows('instruments.tsv', 2)),
    references: sortsOf<ReferenceSort>(rows('references.tsv', 2)),
    deeds: phrasesOf(rows('deeds.tsv', 3).flatMap(deedRows), MARK.deed),
    sayings: phrasesOf(rows('sayings.tsv', 4).flatMap(sayingRows), MARK.saying),
    nouns: phrasesOf(rows('nouns.tsv', 2).map(nounRow), MARK.noun),
    topics: phrasesOf(saidOf(rows('topics.tsv', 2), 1, 0), MARK.topic),
  };
}

type Row = readonly string[];

const flagged = (rows: readonly Row[], mark: Marks): Phrases<true> =>
  phrasesOf(
    rows.map(([phrase = '']) => [phrase, true] as const),
    mark,
  );

/** Each value of one column with what stands in another beside it. */
const saidOf = (rows: readonly Row[], column: number, beside: number) =>
  rows.flatMap((cells) =>
    valuesOf(cells[column]).map((value) => [value, cells[beside] ?? ''] as const),
  );

const sortsOf = <Sort extends string>(rows: readonly Row[]): ReadonlyMap<string, Sort> =>
  new Map(saidOf(rows, 0, 1).map(([noun, sort]) => [noun, sort as Sort])); // the vocabulary's check knows them

const personRows = ([name = '', aliases, code = '']: Row) =>
  [name, ...valuesOf(aliases)].map((alias) => [alias, [code]] as const);

const publisherRow = ([name = '', country = '', office]: Row) =>
  [name, { country, office: office || null }] as const;

const epithetRows = ([words, codes]: Row) => {
  const countries: ReadonlySet<string> = new Set(valuesOf(codes));
  return valuesOf(words).map((phrase) => [phrase, countries] as const);
};

const namesakeRow = ([name = '', codes]: Row) => [folded(name), valuesOf(codes)] as const;

const furnitureRow = ([kind = '', phrase = '']: Row) =>
  [phrase, kind === 'rest' ? 'rest' : 'start'] as const;

const contentRow = ([phrase = '', act = '', stance = '']: Row, order: number) =>
  [phrase, { act, stance, order }] as const;

const nounRow = ([noun = '', mode = '']: Row) => [noun, mode] as const;

const deedRows = ([nouns, kind = '', stance = '']: Row) =>
  valuesOf(nouns).map((noun) => [noun, { kind, stance }] as const);

const sayingRows = ([nouns, act = '', stance = '', words]: Row) => {
  const leads: ReadonlySet<string> = new Set(valuesOf(words));
  return valuesOf(nouns).map((noun) => [noun, { act, stance, leads }] as const);
};
