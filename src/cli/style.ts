export interface Style {
  /** Characters in a line. */
  readonly columns: number;
  readonly colour: boolean;
}

const ESCAPE = '\u001b[';

const painted =
  (code: number) =>
  (text: string, { colour }: Style): string =>
    colour && text !== '' ? `${ESCAPE}${code}m${text}${ESCAPE}0m` : text;

export const bold = painted(1);
export const faint = painted(2);

/** Text from others, safe on a terminal: control characters, which could move its cursor, are shown as `�`. */
export const safe = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, (found) => (/^\s+$/.test(found) ? ' ' : '�'));

/** Breaks text at blanks into lines of at most `width` characters; a longer word keeps a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
