import type { Lexicon } from '../lexicon.ts';
import { anyOf } from './any-of.ts';
import { datelineIn } from './dateline.ts';
import { beginsItem, beginsTurn, isTitleLine } from './list-items.ts';
import { isAtRule } from './rule-line.ts';
import type { Token } from './token.ts';
import { isAmong, tokenAt } from './token-at.ts';

/** A run of tokens that is one sentence, heading or line. */
export interface Sentence {
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** The number of its paragraph, from 0. */
  readonly paragraph: number;
}

const TERMINAL = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»', '_']);
const OPENING = new Set(['"', '“', '‘', "'", '`', '(', '[', '«', '—', '–', '-', '_', '•', '*']);
const STARTERS = anyOf(
  'the|a|an|in|on|at|he|she|it|they|this|that|these|those|but|and|as|for|after|before|while|when|with|we|i|his|her|their|both',
);
/** Quotation marks and brackets that may follow a full stop. */
const MOST_CLOSING = 4;
/** A line shorter than this that ends without a full stop was ended on purpose. */
const SHORT_LINE = 60;
/** In tokens: what is longer is no sentence, and is cut so that reading stays linear in the text. */
const LONGEST_SENTENCE = 200;

type Break = 'none' | 'sentence' | 'paragraph';

/** The sentences of a text, in order; together they hold every token. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  { abbreviations }: Pick<Lexicon, 'abbreviations'>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const dateline = datelineIn(text, tokens)?.to;
  let [from, paragraph, lineStart] = [0, 0, 0];
  for (let index = 0; index < tokens.length; index++) {
    const next = tokens[index + 1];
    const end = tokens[index]?.end ?? 0;
    const lines = linesIn(text, end, next);
    const isDateline = index + 1 === dateline;
    const kind = breakAfter(tokens, index, lines, end - lineStart, abbreviations, isDateline);
    if (lines > 0) lineStart = next?.start ?? 0;
    if (kind === 'none' && index - from < LONGEST_SENTENCE) continue;
    sentences.push({ from, to: index + 1, paragraph });
    from = index + 1;
    if (kind === 'paragraph') paragraph++;
  }
  return sentences;
}

/** How many lines end between two tokens; at the end of the text a paragraph does. */
function linesIn(text: string, end: number, next: Token | undefined): number {
  if (!next) return 2;
  if (next.start - end <= 1 && !isLineEnd(text.charCodeAt(end))) return 0;
  const lines = text.slice(end, next.start).split(/\r\n|\n|\r/).length - 1;
  return lines === 1 && isRow(text, next) ? 2 : lines;
}

/** "2\tAgreement …": the next row of a table with numbers. */
const isRow = (text: string, { kind, end }: Token): boolean =>
  kind === 'number' && text[end] === '\t';

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

function breakAfter(
  tokens: readonly Token[],
  index: number,
  lines: number,
  lineLength: number,
  abbreviations: ReadonlySet<string>,
  isDateline: boolean,
): Break {
  if (lines >= 2 || isDateline || isAtRule(tokens, index)) return 'paragraph';
  const ends = endsSentence(tokens, index, abbreviations);
  if (lines === 1) return ends || endsLine(tokens, index, lineLength) ? 'paragraph' : 'none';
  return ends ? 'sentence' : 'none';
}

/** What is always a line of its own, however the text is wrapped. */
const endsLine = (tokens: readonly Token[], at: number, length: number): boolean =>
  length < SHORT_LINE ||
  beginsItem(tokens, at + 1) ||
  beginsTurn(tokens, at + 1) ||
  isTitleLine(tokens, at, length);

function endsSentence(
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const next = tokens[index + 1];
  if (!next) return true;
  if (!startsSentence(next) || next.start === tokens[index]?.end) return false;
  const at = beforeClosing(tokens, index);
  const last = tokens[at];
  if (!last) return false;
  if (last.kind === 'word') return last.text.endsWith('.') && isAmong(next, STARTERS);
  if (!TERMINAL.has(last.text)) return false;
  return last.text !== '.' || !isAbbreviated(tokenAt(tokens, at - 1), last, next, abbreviations);
}

/** The last token that closes neither a quotation nor a bracket. */
function beforeClosing(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && index - at < MOST_CLOSING && CLOSING.has(tokens[at]?.text ?? '')) at--;
  return at;
}

const startsSentence = (token: Token): boolean =>
  token.capital || token.kind === 'number' || (token.kind === 'mark' && OPENING.has(token.text));

function isAbbreviated(
  word: Token | undefined,
  stop: Token,
  next: Token,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (word?.kind !== 'word' || word.end !== stop.start) return false;
  if (word.text.length === 1) return word.capital && !isAmong(next, STARTERS);
  if (word.lower === 'no' || word.lower === 'nos') return next.kind === 'number';
  return abbreviations.has(word.lower);
}
