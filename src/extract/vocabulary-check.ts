import { countries } from '../../events/country.ts';
import {
  ACTS,
  AGREEMENT_STATUSES,
  KINDS,
  MODES,
  STANCES,
  TOPICS,
} from '../../events/vocabulary.ts';
import { confidenceTable } from './confidence-table.ts';
import { officialOf } from './officials.ts';
import { checkOfficial } from './officials-check.ts';
import type { TableLine } from './table.ts';
import { onceEach, oneOf, refuse, rowsIn } from './table-words.ts';
import { LEVELS } from './titles.ts';
import { verbRows } from './verb-rows.ts';
import type { Vocabulary, VocabularyFile } from './vocabulary.ts';

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
  recognised: KINDS,
  supplied: KINDS,
  obtained: KINDS,
  delivered: KINDS,
  harm: ACTS,
  baseless: ACTS,
  wish: ACTS,
  other: [''],
};

const CODES: ReadonlySet<string> = new Set([...countries.map(({ code }) => code), '']);
const STANCE_CELLS: readonly string[] = [...STANCES, ''];
/** Families whose stance no content decides. */
const DECIDED = /^(?:act|hit|recognised|supplied|obtained|delivered)$/;
const WORD = /^[a-z'-]+$/;

/** Whether a pattern is of words in small letters, each perhaps one of several, and of gaps; it begins with a word. */
const isPattern = (pattern: string): boolean =>
  !pattern.startsWith('~') &&
  pattern
    .split(' ')
    .every((part) => part === '~' || part.split('|').every((word) => WORD.test(word)));

/** Refuses a vocabulary with a word that facts do not know: throws with the file, the line, the row and the word. */
export function checkVocabulary(vocabulary: Vocabulary): void {
  checkVerbs(verbRows(vocabulary));
  for (const [file, columns, words] of TABLES) {
    for (const row of rowsIn(vocabulary, file, columns)) {
      for (const [column, known] of words) oneOf(row, row.cells[column] ?? '', known);
    }
  }
  confidenceTable(vocabulary['confidence.tsv']);
  checkOfficials(vocabulary);
}

const CONTENT_ACTS: readonly string[] = [...ACTS, 'none'];

/** The columns of each file, and which of them hold one of so many words. */
const TABLES: readonly (readonly [
  VocabularyFile,
  number,
  readonly (readonly [number, readonly string[] | ReadonlySet<string>])[],
])[] = [
  ['abbreviations.txt', 1, []],
  ['armed-groups.txt', 1, []],
  ['bodies.txt', 1, []],
  ['media.txt', 1, []],
  ['not-countries.txt', 1, []],
  ['furniture.tsv', 2, []],
  ['irregular-verbs.tsv', 3, []],
  [
    'content.tsv',
    3,
    [
      [1, CONTENT_ACTS],
      [2, STANCE_CELLS],
    ],
  ],
  [
    'deeds.tsv',
    3,
    [
      [1, KINDS],
      [2, STANCES],
    ],
  ],
  ['nouns.tsv', 2, [[1, MODES]]],
  ['topics.tsv', 2, [[0, TOPICS]]],
  ['offices.tsv', 3, [[2, LEVELS]]],
  ['countries.tsv', 5, [[0, CODES]]],
  ['places.tsv', 2, [[0, CODES]]],
  ['publishers.tsv', 3, [[1, CODES]]],
  ['groups.tsv', 2, [[0, CODES]]],
  ['organisations.tsv', 3, [[2, CODES]]],
  ['people.tsv', 3, [[2, CODES]]],
];

function checkVerbs(rows: readonly TableLine[]): void {
  for (const row of rows) {
    const [pattern = '', family = '', detail = '', stance = ''] = row.cells;
    if (!isPattern(pattern)) refuse(row, 'is no pattern of words in small letters, | and ~');
    oneOf(row, family, FAMILIES);
    oneOf(row, detail, DETAILS[family] ?? []);
    oneOf(row, stance, DECIDED.test(family) ? STANCES : STANCE_CELLS);
  }
  onceEach(rows, ([pattern = '']) => pattern);
}

const FAMILIES = Object.keys(DETAILS);

function checkOfficials(vocabulary: Vocabulary): void {
  const offices = new Set(rowsIn(vocabulary, 'offices.tsv', 3).map(({ cells }) => cells[1] ?? ''));
  const rows = rowsIn(vocabulary, 'officials.tsv', 6);
  for (const row of rows) {
    oneOf(row, row.cells[2] ?? '', CODES);
    officialOf(row);
    checkOfficial(row, offices);
  }
  onceEach(rows, ([name, , ...term]) => [name, ...term].join('\t'));
}
