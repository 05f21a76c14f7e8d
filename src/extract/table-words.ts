import type { TableLine } from './table.ts';
import { folded } from './text/token.ts';

/** Throws with the file, the line and the row's first cell. */
export function refuse({ file, line, cells }: TableLine, why: string): never {
  throw new Error(`${file} line ${line}, row "${cells[0]}": ${why}`);
}

/** How many of the known words a refusal lists. */
const LISTED = 40;

/** Refuses a row whose word is none of those that are known. */
export function oneOf(
  row: TableLine,
  word: string,
  known: readonly string[] | ReadonlySet<string>,
): void {
  if ('has' in known ? known.has(word) : known.includes(word)) return;
  refuse(row, `"${word}" is none of ${[...known].slice(0, LISTED).join(', ')}`);
}

/** Refuses a row that says of a value what another row, or it itself, has said already, the same or something else. */
export function onceEach(
  rows: readonly TableLine[],
  valuesIn: (cells: readonly string[]) => readonly string[],
): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesIn(row.cells)) {
      const key = folded(value);
      const before = lines.get(key);
      if (before !== undefined) refuse(row, `"${value}" stands already on line ${before}`);
      lines.set(key, row.line);
    }
  }
}
