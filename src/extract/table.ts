/** A row, with its file and the number of its line, from 1. */
export interface TableLine {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a vocabulary file: columns apart by tabs, `#` begins a comment line, several values of one
 * cell apart by semicolons. What spreadsheets add (a byte order mark, quotation marks around a cell) does not count.
 * Throws with the file and line where a row has another number of columns.
 */
export function linesOf(name: string, text: string, columns: number): readonly TableLine[] {
  const rows: TableLine[] = [];
  let line = 0;
  for (const whole of text.replace(BYTE_ORDER_MARK, '').split('\n')) {
    line++;
    const content = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    if (content.startsWith('#') || content.trim() === '') continue;
    const cells = content.split('\t').map(plainCell);
    if (cells.length !== columns) {
      const found = `has ${cells.length} columns, expected ${columns}`;
      throw new Error(`${name} line ${line} ${found}: "${content.slice(0, 60)}"`);
    }
    rows.push({ file: name, line, cells });
  }
  return rows;
}

/** The same without the numbers. */
export const rowsOf = (
  name: string,
  text: string,
  columns: number,
): readonly (readonly string[])[] => linesOf(name, text, columns).map(({ cells }) => cells);

const BYTE_ORDER_MARK = /^\uFEFF/;

function plainCell(cell: string): string {
  const plain = cell.trim();
  if (!plain.startsWith('"')) return plain;
  const isQuoted = plain.length > 1 && plain.endsWith('"');
  return isQuoted ? plain.slice(1, -1).replaceAll('""', '"').trim() : plain;
}

/** The values of one cell. */
export const valuesOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
