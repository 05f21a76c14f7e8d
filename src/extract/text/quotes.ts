import type { Token } from './token.ts';

/** What stands between quotation marks, without them. Offsets of the text. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };
const SHORTEST = 2;
const LONGEST = 3000;

/** The quotations of a text, in order; one that is not closed within a few paragraphs is none. */
export function quotesIn(tokens: readonly Token[]): readonly Quoted[] {
  const found: Quoted[] = [];
  let open: { readonly start: number; readonly closer: string } | undefined;
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    if (open && (token.text === open.closer || token.start - open.start > LONGEST)) {
      const end = token.start;
      if (token.text === open.closer && end - open.start >= SHORTEST)
        found.push({ start: open.start, end });
      open = undefined;
    } else if (!open) {
      const closer = CLOSERS[token.text];
      if (closer) open = { start: token.end, closer };
    }
  }
  return found;
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
