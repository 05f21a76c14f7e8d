import { linesOf, rowsOf, type TableLine, valuesOf } from './table.ts';
import { refuse } from './table-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In a pattern: any of the words that stand under this name in word-classes.tsv. */
const CLASS = '@';

/**
 * The rows of verbs.tsv, with the names of word classes replaced by their words apart by `|`.
 * Throws with the file and line where a class is not known or a row has another number of columns.
 */
export function verbRows(
  vocabulary: Pick<Vocabulary, 'verbs.tsv' | 'word-classes.tsv'>,
): readonly TableLine[] {
  const classes = new Map(
    rowsOf('word-classes.tsv', vocabulary['word-classes.tsv'], 2).map(
      ([name = '', words]) => [name, valuesOf(words).join('|')] as const,
    ),
  );
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
