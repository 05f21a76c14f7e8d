/**
 * The rows of a vocabulary file: columns apart by tabs, `#` begins a comment line, several values of one
 * cell apart by semicolons. Throws with the file and line where a row has another number of columns.
 */
export function rowsOf(
  name: string,
  text: string,
  columns: number,
): readonly (readonly string[])[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line.replace('\r', '');
    if (content.trim() === '' || content.startsWith('#')) return [];
    const cells = content.split('\t').map((cell) => cell.trim());
    if (cells.length !== columns) {
      throw new Error(
        `${name} line ${index + 1} has ${cells.length} columns, expected ${columns}: "${content.slice(0, 60)}"`,
      );
    }
    return [cells];
  });
}

/** The values of one cell. */
export const valuesOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
