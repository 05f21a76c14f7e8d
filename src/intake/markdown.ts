import { withoutFrontMatter } from './front-matter.ts';
import type { About } from './result.ts';
import { writtenDay } from './written-day.ts';

interface MarkdownText {
  readonly text: string;
  readonly about: About;
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,}) *$/;
const HEADING = /^ {0,3}#{1,6} +/;
const ITEM = /^\s{0,12}(?:> {0,3}){0,5}(?:[-*+]|\d{1,9}[.)]) +/;
const PREFIX = /^\s{0,12}(?:> {0,3}){0,5}(?:[-*+] +|\d{1,9}[.)] +)?/;
const ROW = /^\s*\|/;
const ROW_OF_STROKES = /^[\s|:-]+$/;
const DEFINITION = /^ {0,3}\[[^[\]]+\]: /;

/** Markdown (CommonMark with tables) as plain text: its marks are taken off, its words and paragraphs stay. */
export function fromMarkdown(source: string): MarkdownText {
  const { lines, fields } = withoutFrontMatter(source.replace(/\r\n?/g, '\n').split('\n'));
  const field = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const publishedAs = field('date', 'published', 'publishedon', 'pubdate');
  return {
    text: linesKept(lines)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    about: {
      title: field('title') ?? headingOf(lines),
      publisher: field('publisher', 'site', 'site_name'),
      publishedOn: publishedAs === null ? null : writtenDay(publishedAs),
      publishedAs,
      language: field('lang', 'language'),
      url: field('url', 'canonical_url', 'link'),
    },
  };
}

function headingOf(lines: readonly string[]): string | null {
  const at = lines.findIndex((line, index) => HEADING.test(line) || isUnderlined(lines, index));
  return at === -1 ? null : plainLine(lines[at] ?? '');
}

function linesKept(lines: readonly string[]): readonly string[] {
  let isCode = false;
  return lines.flatMap((line, at) => {
    if (FENCE.test(line)) {
      isCode = !isCode;
      return [];
    }
    return isCode ? [line] : proseKept(lines, line, at);
  });
}

/** Headings, list items and table rows are paragraphs of their own. */
function proseKept(lines: readonly string[], line: string, at: number): readonly string[] {
  if (DEFINITION.test(line)) return [];
  if (UNDERLINE.test(line) && isUnderlined(lines, at - 1)) return [];
  if (RULE.test(line)) return [''];
  if (ROW.test(line)) return ROW_OF_STROKES.test(line) ? [] : ['', plainRow(line), ''];
  const plain = plainLine(line);
  if (HEADING.test(line) || isUnderlined(lines, at)) return ['', plain, ''];
  return ITEM.test(line) ? ['', plain] : [plain];
}

/** A line of text over a row of strokes is a heading. */
const isUnderlined = (lines: readonly string[], at: number): boolean =>
  UNDERLINE.test(lines[at + 1] ?? '') &&
  /\S/.test(lines[at] ?? '') &&
  !PREFIX_OR_HEADING.test(lines[at] ?? '');

const PREFIX_OR_HEADING = /^ {0,3}(?:#{1,6} |>|[-*+] |\d{1,9}[.)] |\||```|~~~|-{2,} *$|=+ *$)/;

const plainRow = (line: string): string =>
  line
    .split('|')
    .map((cell) => plainLine(cell.trim()))
    .filter((cell) => cell !== '')
    .join(' | ');

/** An address may hold pairs of brackets, or stand between angle ones; a title may follow it. */
const TARGET = String.raw`\((?:<[^<>]*>|(?:[^()\s<]|\([^()\s]*\))*)(?: +(?:"[^"]*"|'[^']*'))?\)`;
const IMAGE = new RegExp(String.raw`!\[[^[\]]*\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`\[([^[\]]*)\]${TARGET}`, 'g');

/** One line without its marks. Each pattern stops at the next opening mark, so none can run away. */
const plainLine = (line: string): string =>
  line
    .replace(HEADING, '')
    .replace(PREFIX, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/<(https?:[^<>\s]*)>/g, '$1')
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/(^|[\s(["“'])[*_]{1,3}(?=\S)/g, '$1')
    .replace(/([^\s\\])[*_]{1,3}(?=$|[\s.,;:!?)\]"”'])/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1')
    .replace(/ {0,8}#{1,6}$/, '');
