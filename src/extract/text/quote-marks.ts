import { anyOf } from './any-of.ts';
import { singleQuotes } from './single-quotes.ts';
import type { Token } from './token.ts';
import { tokenAt } from './token-at.ts';

const BRACKET_DASH = anyOf('[([—–-]');

/** Which mark closes what each opens. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“',
  '‘': '’',
  '``': "''",
  "''": "''",
};
const MARKS = new Set(Object.entries(CLOSERS).flat());
/** Most marks are none of these: one look tells. */
const STROKES = new Set([...MARKS, "'", '`']);
/** Wire services write quotation marks as two of these. */
const STROKE = anyOf("['`]");
const APOSTROPHE = anyOf('[‘’]');
const LINE_END = /[\n\r]/;

/** A quotation mark. */
export interface Mark {
  readonly token: Token;
  /** Two strokes are one mark. */
  readonly mark: string;
  readonly before: Token | undefined;
  /** By the blanks around it; a mark with blanks on both sides or on neither may do either. */
  readonly does: 'open' | 'close' | 'either';
  readonly isLineStart: boolean;
}

/** The quotation marks of a text, in order. */
export function marksIn(tokens: readonly Token[], text: string): readonly Mark[] {
  const marks: Mark[] = [];
  const singles = singleQuotes(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || !STROKES.has(token.text)) continue;
    const mark = markAt(tokens, at, singles.get(at));
    if (!MARKS.has(mark)) continue;
    const [before, next] = [tokenAt(tokens, at - 1), tokens[at + mark.length]];
    const does = doneBy(before, token, next, mark.length);
    const isLineStart = LINE_END.test(text.slice(before?.end ?? 0, token.start));
    marks.push({ token, mark, before, does, isLineStart });
    at += mark.length - 1;
  }
  return marks;
}

/** Two strokes, a stroke that is no apostrophe, or the mark itself. */
function markAt(tokens: readonly Token[], at: number, single: string | undefined): string {
  const token = tokens[at];
  if (!token) return '';
  if (isDouble(token, tokens[at + 1])) return token.text + token.text;
  return single ?? (APOSTROPHE.has(token.text) ? '' : token.text);
}

const isDouble = (token: Token, next: Token | undefined): boolean =>
  STROKE.has(token.text) && next?.text === token.text && next.start === token.end;

function doneBy(
  before: Token | undefined,
  { start }: Token,
  next: Token | undefined,
  length: number,
): Mark['does'] {
  const isApart = before === undefined || before.end < start || BRACKET_DASH.has(before.text);
  const leads = next?.start === start + length;
  if (isApart && leads) return 'open';
  return !isApart && !leads && before.text !== ':' ? 'close' : 'either';
}
