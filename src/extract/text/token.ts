import { plainEnd, spaceEnd } from './plain-end.ts';

/** A word, a number with its ordinal ending, or one mark. Offsets count UTF-16 code units of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without diacritics, with plain apostrophes: what vocabularies are compared with. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
}

// Every alternative begins with another kind of character or falls back by one: linear in the text.
export const SHAPE =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|['’]s(?!\p{L})|\S/gu;
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[\u0020-\u007e]*$/;
const MARKS = /\p{M}/gu;

/** A text as vocabularies are compared with: case, diacritics and kinds of apostrophe do not matter. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replaceAll('’', "'").normalize('NFD').replace(MARKS, '');
}

/** The tokens of a text, in order. Nothing but white space lies between them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Shape>();
  for (let at = spaceEnd(text, 0); at < text.length; ) {
    const end = plainEnd(text, at);
    const [start, written] = end === undefined ? nextShape(text, at) : [at, text.slice(at, end)];
    if (written === '') break;
    const seen = known.get(written);
    const shape = seen ?? shapeOf(written);
    if (!seen) known.set(written, shape);
    const { lower, kind, capital } = shape;
    at = start + written.length;
    tokens.push({ start, end: at, text: shape.text, lower, kind, capital });
    at = spaceEnd(text, at);
  }
  return tokens;
}

/** What no look at single letters can tell: the pattern finds the next token, an empty one at the end of the text. */
function nextShape(text: string, from: number): readonly [number, string] {
  SHAPE.lastIndex = from;
  const found = SHAPE.exec(text);
  return found ? [found.index, found[0]] : [text.length, ''];
}

/** What is the same wherever a token stands. */
type Shape = Omit<Token, 'start' | 'end'>;

function shapeOf(text: string): Shape {
  const kind = kindOf(text);
  const lower = kind === 'mark' ? text.replace('’', "'") : folded(text);
  return { text, lower, kind, capital: kind === 'word' && CAPITAL.test(text) };
}

const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z, ZERO, NINE, ASCII] = [65, 90, 97, 122, 48, 57, 128];

/** Most tokens begin with a plain letter: no pattern is asked then. */
function kindOf(text: string): Token['kind'] {
  const first = text.charCodeAt(0);
  if ((first >= SMALL_A && first <= SMALL_Z) || (first >= CAPITAL_A && first <= CAPITAL_Z))
    return 'word';
  if (first < ASCII) return first >= ZERO && first <= NINE ? 'number' : 'mark';
  if (LETTER.test(text)) return 'word';
  return NUMBER.test(text) ? 'number' : 'mark';
}
