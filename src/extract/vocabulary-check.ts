import { countries } from '../../events/country.ts';
import {
  ACTS,
  AGREEMENT_STATUSES,
  KINDS,
  MODES,
  STANCES,
  TOPICS,
} from '../../events/vocabulary.ts';
import { rowsOf } from './table.ts';
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

/** Refuses a vocabulary with a word that facts do not know: throws with the file, the row and the word. */
export function checkVocabulary(vocabulary: Vocabulary): void {
  const rows = (name: VocabularyFile, columns: number) => rowsOf(name, vocabulary[name], columns);
  for (const [pattern = '', family = '', detail = '', stance = ''] of rows('verbs.tsv', 4)) {
    oneOf('verbs.tsv', pattern, family, Object.keys(DETAILS));
    oneOf('verbs.tsv', pattern, detail, DETAILS[family] ?? []);
    oneOf(
      'verbs.tsv',
      pattern,
      stance,
      /^(?:act|hit|recognised|supplied|obtained|delivered)$/.test(family) ? STANCES : STANCE_CELLS,
    );
  }
  for (const [phrase = '', act = '', stance = ''] of rows('content.tsv', 3)) {
    oneOf('content.tsv', phrase, act, [...ACTS, 'none']);
    oneOf('content.tsv', phrase, stance, STANCE_CELLS);
  }
  for (const [nouns = '', kind = '', stance = ''] of rows('deeds.tsv', 3)) {
    oneOf('deeds.tsv', nouns, kind, KINDS);
    oneOf('deeds.tsv', nouns, stance, STANCES);
  }
  for (const [noun = '', mode = ''] of rows('nouns.tsv', 2)) oneOf('nouns.tsv', noun, mode, MODES);
  for (const [topic = ''] of rows('topics.tsv', 2)) oneOf('topics.tsv', topic, topic, TOPICS);
  checkCountries(vocabulary);
}

/** In which column the country of a row stands. */
const COUNTRY_COLUMNS = [
  ['countries.tsv', 5, 0],
  ['places.tsv', 2, 0],
  ['publishers.tsv', 3, 1],
  ['groups.tsv', 2, 0],
  ['officials.tsv', 6, 2],
  ['organisations.tsv', 3, 2],
  ['people.tsv', 3, 2],
] as const;

function checkCountries(vocabulary: Vocabulary): void {
  for (const [file, columns, column] of COUNTRY_COLUMNS) {
    for (const row of rowsOf(file, vocabulary[file], columns)) {
      oneOf(file, row[0] ?? '', row[column] ?? '', CODES);
    }
  }
}

function oneOf(file: VocabularyFile, row: string, word: string, known: Iterable<string>): void {
  const words = known instanceof Set ? known : new Set(known);
  if (words.has(word)) return;
  const some = [...words].slice(0, 40).join(', ');
  throw new Error(`${file}, row "${row}": "${word}" is none of ${some}`);
}
