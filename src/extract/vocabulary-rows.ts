import { type ConfidenceTable, confidenceTable } from './confidence-table.ts';
import { type ListedTerm, listedTerms } from './officials.ts';
import { linesOf, type TableLine } from './table.ts';
import { verbRows } from './verb-rows.ts';
import type { Vocabulary, VocabularyFile } from './vocabulary.ts';

/** The rows of a vocabulary's files, each file read once: for their check and for their use. */
export interface VocabularyRows {
  /** The rows of a file; throws with the file and line of one that has another number of columns. */
  in(file: VocabularyFile, columns: number): readonly TableLine[];
  /** The same without the numbers of lines. */
  cellsIn(file: VocabularyFile, columns: number): readonly (readonly string[])[];
  readonly verbs: readonly TableLine[];
  readonly officials: readonly ListedTerm[];
  readonly confidence: ConfidenceTable;
}

/** The rows of a vocabulary; throws with the file and line of a verb, an official or a confidence that cannot be read. */
export function vocabularyRows(vocabulary: Vocabulary): VocabularyRows {
  const known = new Map<VocabularyFile, readonly TableLine[]>();
  const rowsIn = (file: VocabularyFile, columns: number): readonly TableLine[] => {
    const rows = known.get(file) ?? linesOf(file, vocabulary[file], columns);
    known.set(file, rows);
    return rows;
  };
  return {
    in: rowsIn,
    cellsIn: (file, columns) => rowsIn(file, columns).map(({ cells }) => cells),
    verbs: verbRows(vocabulary),
    officials: listedTerms(rowsIn('officials.tsv', 6)),
    confidence: confidenceTable(vocabulary['confidence.tsv']),
  };
}
