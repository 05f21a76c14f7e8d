import type { Token } from './token.ts';

/** What stands between quotation marks, without them. Offsets of the text. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };
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
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    if (open && ends(open, token)) {
      if (isWhole(open, token)) found.push({ start: open.start, end: token.start });
      open = undefined;
    } else open ??= opened(token);
  }
  return found;
}

const ends = ({ start, closer }: Open, token: Token): boolean =>
  token.text === closer || token.start - start > LONGEST;

const isWhole = ({ start, closer }: Open, token: Token): boolean =>
  token.text === closer && token.start - start >= SHORTEST;

function opened({ text, end }: Token): Open | undefined {
  const closer = CLOSERS[text];
  return closer === undefined ? undefined : { start: end, closer };
}

/** Whether a token, by its index, stands inside one of the quotations. */
export function quotedTokens(
  tokens: readonly Token[],
  quotes: readonly Quoted[],
): (index: number) => boolean {
  const quoted = new Set<number>();
  let next = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    while (quotes[next] && (quotes[next]?.end ?? 0) <= start) next++;
    if (
      start >= (quotes[next]?.start ?? Number.POSITIVE_INFINITY) &&
      end <= (quotes[next]?.end ?? 0)
    )
      quoted.add(index);
  }
  return (index) => quoted.has(index);
}
