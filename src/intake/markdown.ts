import { isDay } from '../../events/day.ts';

export interface MarkdownText {
  readonly text: string;
  /** From the front matter, else the first heading. */
  readonly title: string | null;
  /** From the front matter's `date`. */
  readonly publishedOn: string | null;
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^ {0,3}(?:[-*_=] ?){3,}$/;
const HEADING = /^ {0,3}#{1,6} +/;
const PREFIX = /^\s{0,12}(?:> {0,3}){0,5}(?:[-*+] +|\d{1,9}[.)] +)?/;

/** Markdown as plain text: its marks are taken off, its words and paragraphs stay. */
export function fromMarkdown(source: string): MarkdownText {
  const { lines, fields } = withoutFrontMatter(source.replaceAll('\r\n', '\n').split('\n'));
  const date = fields.get('date')?.slice(0, 10) ?? '';
  const heading = lines.find((line) => HEADING.test(line));
  return {
    text: linesKept(lines)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    title: fields.get('title') ?? (heading === undefined ? null : plainLine(heading)),
    publishedOn: isDay(date) ? date : null,
  };
}

function linesKept(lines: readonly string[]): readonly string[] {
  let isCode = false;
  return lines.flatMap((line) => {
    if (FENCE.test(line)) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [line];
    if (RULE.test(line)) return [];
    return HEADING.test(line) ? ['', plainLine(line), ''] : [plainLine(line)];
  });
}

interface FrontMatter {
  readonly lines: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
}

function withoutFrontMatter(lines: readonly string[]): FrontMatter {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end === -1) return { lines, fields: new Map() };
  const fields = lines.slice(1, end).flatMap((line) => {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    return colon > 0 && value !== ''
      ? [[line.slice(0, colon).trim(), unquoted(value)] as const]
      : [];
  });
  return { lines: lines.slice(end + 1), fields: new Map(fields) };
}

const unquoted = (value: string): string =>
  /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;

/** One line without its marks. Each pattern stops at the next opening mark, so none can run away. */
const plainLine = (line: string): string =>
  line
    .replace(HEADING, '')
    .replace(PREFIX, '')
    .replace(/!\[[^[\]]*\]\([^()\s]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*(?: "[^"()]*")?\)/g, '$1')
    .replace(/(^|[\s(["“'])[*_]{1,3}(?=\S)/g, '$1')
    .replace(/(\S)[*_]{1,3}(?=$|[\s.,;:!?)\]"”'])/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/ {0,8}#{1,6}$/, '');
