import { singleQuotes } from './single-quotes.ts';
import type { Token } from './token.ts';

/** What stands between quotation marks, without them. Offsets of the text. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“',
  '‘': '’',
};
/** Wire services write quotation marks as two strokes. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['`', "'"],
  ["'", "'"],
]);
const APOSTROPHE = /^[‘’]$/;
const SHORTEST = 2;
const LONGEST = 3000;

interface Open {
  readonly start: number;
  readonly closer: string;
}

/** The quotations of a text, in order; one that is not closed within a few paragraphs is none. */
export function quotesIn(tokens: readonly Token[]): readonly Quoted[] {
  const found: Quoted[] = [];
  let open: Open | undefined;
  for (const { token, mark } of marksIn(tokens)) {
    if (open && isTooLong(open, token)) open = undefined;
    if (open?.closer !== mark) open ??= opened(token, mark);
    else {
      found.push({ start: open.start, end: token.start });
      open = undefined;
    }
  }
  return found.filter(({ start, end }) => end - start >= SHORTEST);
}

interface Mark {
  readonly token: Token;
  readonly mark: string;
}

/** The marks of a text, two strokes as one. */
function marksIn(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  const singles = singleQuotes(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    const isPair = isDouble(token, tokens[at + 1]);
    const single = singles.get(at) ?? (APOSTROPHE.test(token.text) ? '' : token.text);
    marks.push({ token, mark: isPair ? token.text + token.text : single });
    if (isPair) at++;
  }
  return marks;
}

const isDouble = (token: Token, next: Token | undefined): boolean =>
  STROKES.has(token.text) && next?.text === token.text && next.start === token.end;

const isTooLong = ({ start }: Open, token: Token): boolean => token.start - start > LONGEST;

function opened({ start, text }: Token, mark: string): Open | undefined {
  const stroke = mark.length > text.length ? STROKES.get(text) : undefined;
  const closer = stroke === undefined ? CLOSERS[mark] : stroke + stroke;
  return closer === undefined ? undefined : { start: start + mark.length, closer };
}

/** Whether a token, by its index, stands inside one of the quotations. */
export function quotedTokens(
  tokens: readonly Token[],
  quotes: readonly Quoted[],
): (index: number) => boolean {
  const quoted = new Uint8Array(tokens.length);
  let next = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    while (quotes[next] && (quotes[next]?.end ?? 0) <= start) next++;
    if (
      start >= (quotes[next]?.start ?? Number.POSITIVE_INFINITY) &&
      end <= (quotes[next]?.end ?? 0)
    )
      quoted[index] = 1;
  }
  return (index) => quoted[index] === 1;
}
