/** The lines of a document, and the plain `key: value` fields that stand before them between two `---`. */
export interface FrontMatter {
  readonly lines: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
}

/** Takes a document's front matter off; lists and nested values are passed over. */
export function withoutFrontMatter(lines: readonly string[]): FrontMatter {
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex(isEnd) : -1;
  if (end === -1) return { lines, fields: new Map() };
  const fields = lines.slice(1, end).flatMap((line) => {
    const colon = line.indexOf(':');
    const value = unquoted(line.slice(colon + 1).trim());
    return colon > 0 && value !== ''
      ? [[line.slice(0, colon).trim().toLowerCase(), value] as const]
      : [];
  });
  return { lines: lines.slice(end + 1), fields: new Map(fields) };
}

const isEnd = (line: string, at: number): boolean =>
  at > 0 && (line.trimEnd() === '---' || line.trimEnd() === '...');

const unquoted = (value: string): string =>
  /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
