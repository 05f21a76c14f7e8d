import { linesOf, rowsOf, type TableLine, valuesOf } from './table.ts';
import { refuse } from './table-words.ts';
import { folded } from './text/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In a pattern: any of the words that stand under this name in word-classes.tsv. */
const CLASS = '@';
/** The class of what the people of a state are called ("chadians"), by countries.tsv. */
const PEOPLES = 'peoples';
/** In countries.tsv: code, names, adjectives and peoples, capitals, seats. */
const COLUMNS_OF_COUNTRIES = 5;

/**
 * The rows of verbs.tsv, with the names of word classes (`@peoples` for those of countries.tsv) replaced by their words apart by `|`.
 * Throws with the file and line where a class is not known or a row has another number of columns.
 */
export function verbRows(
  vocabulary: Pick<Vocabulary, 'verbs.tsv' | 'word-classes.tsv' | 'countries.tsv'>,
): readonly TableLine[] {
  const classes = new Map([
    ...rowsOf('word-classes.tsv', vocabulary['word-classes.tsv'], 2).map(
      ([name = '', words]) => [name, valuesOf(words).join('|')] as const,
    ),
    [PEOPLES, peoplesIn(vocabulary).join('|')] as const,
  ]);
  return linesOf('verbs.tsv', vocabulary['verbs.tsv'], 4).map((row) => {
    const [pattern = '', ...cells] = row.cells;
    if (!pattern.includes(CLASS)) return row;
    const spelled = pattern
      .split(/(?<=[ |])|(?=[ |])/)
      .map((part) => (part.startsWith(CLASS) ? wordsOf(row, part.slice(1), classes) : part))
      .join('');
    return { ...row, cells: [spelled, ...cells] };
  });
}

function wordsOf(row: TableLine, name: string, classes: ReadonlyMap<string, string>): string {
  return classes.get(name) ?? refuse(row, `"${name}" is no class of word-classes.tsv`);
}

/** "chadians", "koreans": the last word of each name of a people that is no adjective. */
const peoplesIn = (vocabulary: Pick<Vocabulary, 'countries.tsv'>): readonly string[] => {
  const names = rowsOf('countries.tsv', vocabulary['countries.tsv'], COLUMNS_OF_COUNTRIES)
    .flatMap(([, , peoples]) => valuesOf(peoples))
    .map((name) => folded(name).split(' ').at(-1) ?? '');
  return [...new Set(names.filter((name) => /[a-z]s$|men$/.test(name) && !/ss$/.test(name)))];
};
