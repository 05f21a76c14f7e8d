import { type ConfidenceTable, confidenceTable } from './confidence-table.ts';
import { type Name, nameRows } from './name-rows.ts';
import { namesOf } from './official-names.ts';
import { type Officials, officialsOf } from './officials.ts';
import { once } from './once.ts';
import { rowsOf, valuesOf } from './table.ts';
import { MARK, type Marks } from './text/mark.ts';
import { type Phrases, phrasesOf } from './text/phrases.ts';
import { type Office, titlesOf } from './titles.ts';
import { verbRows } from './verb-rows.ts';
import { type VerbForms, verbSenses } from './verb-senses.ts';
import type { Vocabulary } from './vocabulary.ts';
import { checkVocabulary } from './vocabulary-check.ts';

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
  readonly verbs: VerbForms;
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
    names: phrasesOf(nameRows(vocabulary), MARK.name),
    armedGroups: flagged(vocabulary, 'armed-groups.txt', MARK.armedGroup),
    offices: titlesOf(rows('offices.tsv', 3), rows('portfolios.txt', 1)),
    bodies: flagged(vocabulary, 'bodies.txt', MARK.body),
    officials: officialsOf(vocabulary['officials.tsv'], vocabulary['given-names.txt']),
    people: once(() => namesOf(peopleOf(vocabulary), vocabulary['given-names.txt'])),
    groups: once(() => phrasesOf(homes(vocabulary, 'groups.tsv'))),
    places: phrasesOf(homes(vocabulary, 'places.tsv'), MARK.place),
    publishers: phrasesOf(
      rows('publishers.tsv', 3).map(
        ([name = '', country = '', office]) => [name, { country, office: office || null }] as const,
      ),
    ),
    furniture: phrasesOf(
      rows('furniture.tsv', 2).map(
        ([kind = '', phrase = '']) => [phrase, kind === 'rest' ? 'rest' : 'start'] as const,
      ),
      MARK.furniture,
    ),
    verbs: verbSenses(verbRows(vocabulary), vocabulary['irregular-verbs.tsv']),
    confidence: confidenceTable(vocabulary['confidence.tsv']),
    content: phrasesOf(
      rows('content.tsv', 3).map(
        ([phrase = '', act = '', stance = ''], order) => [phrase, { act, stance, order }] as const,
      ),
      MARK.content,
    ),
    deeds: phrasesOf(rows('deeds.tsv', 3).flatMap(deedRows), MARK.deed),
    nouns: phrasesOf(rows('nouns.tsv', 2).map(nounRow), MARK.noun),
    topics: phrasesOf(
      rows('topics.tsv', 2).flatMap(([topic = '', words]) =>
        valuesOf(words).map((word) => [word, topic] as const),
      ),
      MARK.topic,
    ),
  };
}

const flagged = (vocabulary: Vocabulary, name: keyof Vocabulary, mark: Marks): Phrases<true> =>
  phrasesOf(
    rowsOf(name, vocabulary[name], 1).map(([phrase = '']) => [phrase, true] as const),
    mark,
  );

const nounRow = ([noun = '', mode = '']: readonly string[]) => [noun, mode] as const;

const deedRows = ([nouns, kind = '', stance = '']: readonly string[]) =>
  valuesOf(nouns).map((noun) => [noun, { kind, stance }] as const);

const peopleOf = (vocabulary: Vocabulary) =>
  rowsOf('people.tsv', vocabulary['people.tsv'], 3).flatMap(([name = '', aliases, code = '']) =>
    [name, ...valuesOf(aliases)].map((alias) => [alias, [code]] as const),
  );

/** Names with the country they are listed under. */
const homes = (vocabulary: Vocabulary, file: 'groups.tsv' | 'places.tsv') =>
  rowsOf(file, vocabulary[file], 2).flatMap(([code = '', names]) =>
    valuesOf(names).map((name) => [name, code] as const),
  );
