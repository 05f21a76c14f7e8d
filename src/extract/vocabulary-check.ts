import { countries } from '../../events/country.ts';
import {
  ACTS,
  AGREEMENT_STATUSES,
  INSTRUMENTS,
  KINDS,
  MODES,
  STANCES,
  TOPICS,
} from '../../events/vocabulary.ts';
import { checkOfficial } from './officials-check.ts';
import { REFERENCE_SORTS } from './reference-sorts.ts';
import { type TableLine, valuesOf } from './table.ts';
import { onceEach, oneOf, refuse } from './table-words.ts';
import { anyOf } from './text/any-of.ts';
import { LEVELS } from './titles.ts';
import { isPattern } from './verb-pattern.ts';
import type { VocabularyFile } from './vocabulary.ts';
import type { VocabularyRows } from './vocabulary-rows.ts';

/** What may stand in the detail column of verbs.tsv, by the family of the row. */
const DETAILS: Readonly<Record<string, readonly string[]>> = {
  meet: MODES,
  receive: MODES,
  visit: MODES,
  call: MODES,
  held: [''],
  say: [''],
  speak: ACTS,
  drawn: ACTS,
  joint: ['joint-statement'],
  agree: AGREEMENT_STATUSES,
  instrument: AGREEMENT_STATUSES,
  effect: AGREEMENT_STATUSES,
  act: KINDS,
  hit: KINDS,
  war: KINDS,
  recognised: KINDS,
  supplied: KINDS,
  obtained: KINDS,
  ordered: KINDS,
  delivered: KINDS,
  letter: ['brought', 'received'],
  followed: [''],
  returned: [''],
  suffered: [''],
  repelled: [''],
  harm: ACTS,
  baseless: ACTS,
  burden: ['accuse'],
  wish: ACTS,
  other: [''],
};

const CODES: ReadonlySet<string> = new Set([...countries.map(({ code }) => code), '']);
const STANCE_CELLS: readonly string[] = [...STANCES, ''];
/** Families whose stance no content decides. */
const DECIDED = anyOf('act|hit|war|recognised|supplied|obtained|ordered|delivered');

/** Refuses a vocabulary with a word that facts do not know, or with one that stands in a file twice: throws with the file, the line, the row and the word. */
export function checkVocabulary(rows: VocabularyRows): void {
  for (const { file, columns, known = [], valuesIn = firstCell } of TABLES) {
    const lines = rows.in(file, columns);
    for (const row of lines)
      for (const [column, words] of known)
        for (const word of wordsIn(row.cells[column])) oneOf(row, word, words);
    onceEach(lines, valuesIn);
  }
  checkVerbs(rows.verbs);
  checkOfficials(rows);
}

const CONTENT_ACTS: readonly string[] = [...ACTS, 'none'];
const FURNITURE: readonly string[] = ['start', 'rest'];

/** The words of a cell that may hold several. */
const wordsIn = (cell: string | undefined): readonly string[] => {
  const words = valuesOf(cell);
  return words.length > 0 ? words : [''];
};

type Values = (cells: readonly string[]) => readonly string[];

const firstCell: Values = ([first = '']) => [first];
/** The values of some columns, each perhaps several. */
const valuesAt =
  (...columns: readonly number[]): Values =>
  (cells) =>
    columns.flatMap((column) => valuesOf(cells[column]));
/** People of two states may bear one name. */
const namesWithCountry: Values = ([name = '', aliases, country = '']) =>
  [name, ...valuesOf(aliases)].map((one) => `${one} ${country}`.trim());

interface Table {
  readonly file: VocabularyFile;
  readonly columns: number;
  /** The columns that hold one, or some, of so many words. */
  readonly known?: readonly (readonly [number, readonly string[] | ReadonlySet<string>])[];
  /** What no two rows may say something of; else their first cells. */
  readonly valuesIn?: Values;
}

const TABLES: readonly Table[] = [
  { file: 'abbreviations.txt', columns: 1 },
  { file: 'armed-groups.txt', columns: 1 },
  { file: 'bodies.txt', columns: 1 },
  { file: 'media.txt', columns: 1 },
  { file: 'not-countries.txt', columns: 1 },
  { file: 'portfolios.txt', columns: 1 },
  { file: 'confidence.tsv', columns: 2 },
  { file: 'given-names.txt', columns: 1, valuesIn: ([names = '']) => names.split(/\s+/) },
  { file: 'furniture.tsv', columns: 2, known: [[0, FURNITURE]], valuesIn: valuesAt(1) },
  { file: 'irregular-verbs.tsv', columns: 3 },
  { file: 'parliaments.tsv', columns: 2, known: [[1, CODES]], valuesIn: valuesAt(0) },
  { file: 'ships.tsv', columns: 2, known: [[1, CODES]], valuesIn: valuesAt(0) },
  { file: 'word-classes.tsv', columns: 2 },
  {
    file: 'content.tsv',
    columns: 3,
    known: [
      [1, CONTENT_ACTS],
      [2, STANCE_CELLS],
    ],
  },
  {
    file: 'deeds.tsv',
    columns: 3,
    known: [
      [1, KINDS],
      [2, STANCES],
    ],
    valuesIn: valuesAt(0),
  },
  {
    file: 'sayings.tsv',
    columns: 4,
    known: [
      [1, ACTS],
      [2, STANCES],
    ],
    valuesIn: valuesAt(0),
  },
  { file: 'instruments.tsv', columns: 2, known: [[1, INSTRUMENTS]], valuesIn: valuesAt(0) },
  { file: 'references.tsv', columns: 2, known: [[1, REFERENCE_SORTS]], valuesIn: valuesAt(0) },
  {
    file: 'enemies.tsv',
    columns: 5,
    known: [
      [0, CODES],
      [2, CODES],
    ],
    valuesIn: ([of, words]) => valuesOf(words).map((word) => `${word} ${of}`),
  },
  { file: 'rulers.tsv', columns: 4, known: [[1, CODES]], valuesIn: (cells) => [cells.join(' ')] },
  { file: 'epithets.tsv', columns: 2, known: [[1, CODES]] },
  { file: 'namesakes.tsv', columns: 2, known: [[1, CODES]] },
  { file: 'nouns.tsv', columns: 2, known: [[1, MODES]] },
  { file: 'topics.tsv', columns: 2, known: [[0, TOPICS]], valuesIn: valuesAt(1) },
  { file: 'offices.tsv', columns: 3, known: [[2, LEVELS]] },
  { file: 'countries.tsv', columns: 5, known: [[0, CODES]], valuesIn: valuesAt(1, 2, 3, 4) },
  { file: 'places.tsv', columns: 2, known: [[0, CODES]], valuesIn: valuesAt(1) },
  { file: 'publishers.tsv', columns: 3, known: [[1, CODES]] },
  { file: 'groups.tsv', columns: 2, known: [[0, CODES]], valuesIn: valuesAt(1) },
  { file: 'organisations.tsv', columns: 3, known: [[2, CODES]], valuesIn: valuesAt(0, 1) },
  { file: 'people.tsv', columns: 3, known: [[2, CODES]], valuesIn: namesWithCountry },
];

function checkVerbs(rows: readonly TableLine[]): void {
  for (const row of rows) {
    const [pattern = '', family = '', detail = '', stance = ''] = row.cells;
    if (!isPattern(pattern)) refuse(row, 'is no pattern of words in small letters, | and ~');
    oneOf(row, family, FAMILIES);
    oneOf(row, detail, DETAILS[family] ?? []);
    oneOf(row, stance, DECIDED.has(family) ? STANCES : STANCE_CELLS);
  }
  onceEach(rows, firstCell);
}

const FAMILIES = Object.keys(DETAILS);

function checkOfficials(rows: VocabularyRows): void {
  const offices = new Set(rows.in('offices.tsv', 3).map(({ cells }) => cells[1] ?? ''));
  for (const { row } of rows.officials) {
    oneOf(row, row.cells[2] ?? '', CODES);
    checkOfficial(row, offices);
  }
  onceEach(rows.in('officials.tsv', 6), ([name, , ...term]) => [[name, ...term].join(' ').trim()]);
}
