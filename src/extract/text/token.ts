import { interned } from './interned.ts';
import { type Marks, UNKNOWN } from './mark.ts';
import { type Codes, codesOf, plainEnd, spaceEnd } from './plain-end.ts';
import { Remembered } from './remembered.ts';
import { type Stamp, stampOf } from './stamp.ts';
import { cellOf, listCount, numberOf, type WordNumber } from './word-list.ts';

/** A word, a number with its ordinal ending, or one mark. Offsets count UTF-16 code units of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without diacritics, with plain apostrophes: what vocabularies are compared with. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** What the word may begin. */
  readonly marks: Marks;
  /** By which lists know it. */
  readonly word: WordNumber;
  readonly cell: number;
  readonly stamp: Stamp;
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

/** The tokens of a text, in order. Nothing but white space lies between them. `shapes`: what tells their shapes. */
export function tokensOf(text: string, shapes: Shapes = plainShapes()): readonly Token[] {
  const tokens: Token[] = [];
  const codes = codesOf(text);
  const { length } = codes;
  for (let start = spaceEnd(codes, 0); start < length; ) {
    let end = plainEnd(codes, start);
    if (end === undefined) {
      const found = nextShape(text, start);
      if (!found) break;
      start = found.index;
      end = start + found[0].length;
    }
    put(tokens, text, tokenOf(start, end, shapes(text, codes, start, end)), shapes);
    start = spaceEnd(codes, end);
  }
  return tokens;
}

/** A token of a shape, made as every other one is: the engine reads what has one shape fastest. */
const tokenOf = (start: number, end: number, shape: Shape): Token => {
  const { text, lower, kind, capital, marks, word, cell, stamp } = shape;
  return { start, end, text, lower, kind, capital, marks, word, cell, stamp };
};

/** Puts a token behind the others, a stroke for "'s" as that, and a word that is spelt with a hyphen as one. */
function put(tokens: Token[], text: string, token: Token, shapes: Shapes): void {
  const { start, end, text: written, lower, kind, capital } = token;
  if (lower === "'" && isOfName(text, tokens.at(-1), end)) {
    const owning = shapeOfWord("'s", shapes);
    const shape = { ...owning, text: written, kind, capital };
    tokens.push(tokenOf(start, end, shape));
  } else if (kind !== 'word' || !joined(tokens, text, token, shapes)) tokens.push(token);
}

/** "cease-fire", "co-operate": makes one token, spelt without the hyphen, of the last two and a word. */
function joined(
  tokens: Token[],
  text: string,
  { end, lower: second }: Token,
  shapes: Shapes,
): boolean {
  const [first, hyphen] = [tokens.at(-2), tokens.at(-1)];
  if (hyphen?.text !== '-' || !first || !HEADS.has(first.lower)) return false;
  const word = first.lower + second;
  if (first.end !== hyphen.start || end - hyphen.end !== second.length || !ONE_WORD.test(word))
    return false;
  const { start, capital } = first;
  const whole = { ...shapeOfWord(word, shapes), text: text.slice(start, end), capital };
  tokens.splice(-2, 2, tokenOf(start, end, whole));
  return true;
}

const shapeOfWord = (word: string, shapes: Shapes): Shape =>
  shapes(word, codesOf(word), 0, word.length);

const HEADS: ReadonlySet<string> = new Set(['cease', 'co', 'air', 're']);
const ONE_WORD = /^(?:ceasefires?|cooperat\w+|coordinat\w+|airstrikes?|reopen\w*)$/;

/** "the Philippines' president", "Cyprus' ports": a stroke that stands for "'s". */
const isOfName = (text: string, name: Token | undefined, from: number): boolean =>
  name?.capital === true &&
  name.end === from - 1 &&
  name.lower.endsWith('s') &&
  OWNED.test(text.slice(from, from + 2));

const OWNED = /^ \p{L}/u;

/** Some tokens in one: their words as vocabularies are compared with, apart by blanks. */
export const foldedWords = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** What no look at single letters can tell: the pattern finds the next token, none at the end of the text. */
function nextShape(text: string, from: number): RegExpExecArray | null {
  SHAPE.lastIndex = from;
  return SHAPE.exec(text);
}

/** What is the same wherever a token stands. */
type Shape = Omit<Token, 'start' | 'end'>;
/** The shape of what stands in a text between two places; the text is given as its code units too. */
export type Shapes = (text: string, codes: Codes, from: number, to: number) => Shape;

function shapeOf(written: string, marksOf: (word: string) => Marks): Shape {
  const text = interned(written);
  const kind = kindOf(text);
  const lower = interned(kind === 'mark' ? spelt(text) : folded(text));
  const capital = kind === 'word' && CAPITAL.test(text);
  const [marks, word, stamp] = [marksOf(lower), numberOf(lower), stampOf(lower)];
  return { text, lower, kind, capital, marks, word, cell: cellOf(word), stamp };
}

/** A mark with a plain apostrophe; "&" is "and", and "_", with which agencies write a dash, is one. */
const spelt = (mark: string): string => SPELT.get(mark) ?? mark.replace('’', "'");

const SPELT: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['_', '—'],
]);

/** The shapes of words of which nothing is known. */
export const plainShapes = (): Shapes => markedShapes(() => UNKNOWN);

/** Texts have more words than are worth remembering, and longer ones. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

/** Shapes with marks, worked out once for a word in whatever text it stands. */
export function markedShapes(marksOf: (word: string) => Marks): Shapes {
  let known = new Remembered<Shape>();
  let lists = listCount();
  return (text, codes, from, to) => {
    if (lists !== listCount()) {
      known = new Remembered<Shape>();
      lists = listCount();
    }
    const seen = known.at(codes, from, to);
    if (seen) return seen;
    const shape = shapeOf(text.slice(from, to), marksOf);
    if (to - from <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.keep(shape);
    return shape;
  };
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
