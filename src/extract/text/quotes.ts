import { anyOf } from './any-of.ts';
import { CLOSERS, type Mark, marksIn } from './quote-marks.ts';
import type { Token } from './token.ts';

const STOP_MARK = anyOf('[.!?…,]');

/** What stands between quotation marks, without them. Offsets of the text. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 2;
const LONGEST = 3000;
/** Words in marks inside a quotation. */
const LONGEST_NESTED = 100;

interface Open {
  readonly start: number;
  readonly closer: string;
}

/**
 * The quotations of a text, in order; one that is not closed within a few paragraphs is none. One that goes on in the next
 * paragraph, which opens with a mark again, is two; words in marks inside a quotation are part of it.
 */
export function quotesIn(tokens: readonly Token[], text = ''): readonly Quoted[] {
  const found: Quoted[] = [];
  const marks = marksIn(tokens, text);
  let open: Open | undefined;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    const nested = open ? nestedIn(open, marks, at) : 0;
    if (!mark || nested > 0) {
      at += Math.max(0, nested - 1);
      continue;
    }
    const end = open && endAt(open, mark);
    if (open && end !== undefined) found.push({ start: open.start, end });
    open = openAfter(open, mark);
  }
  return found.filter(({ start, end }) => end - start >= SHORTEST);
}

/** Where a quotation ends by a mark: before it, or with the paragraph before; undefined where it goes on or was none. */
function endAt(open: Open, mark: Mark): number | undefined {
  if (isTooLong(open, mark)) return undefined;
  if (isOpeningAgain(open, mark)) return mark.isLineStart ? mark.before?.end : undefined;
  return mark.mark === open.closer ? mark.token.start : undefined;
}

/** What is open behind a mark. */
function openAfter(open: Open | undefined, mark: Mark): Open | undefined {
  if (!open || isTooLong(open, mark) || isOpeningAgain(open, mark)) return opened(mark);
  return mark.mark === open.closer ? undefined : open;
}

const isTooLong = ({ start }: Open, { token }: Mark): boolean => token.start - start > LONGEST;

/** A mark that opens once more: the next paragraph of what is said, or a quotation behind one that was never closed. */
const isOpeningAgain = ({ closer }: Open, { mark, does, before, isLineStart }: Mark): boolean =>
  does === 'open' && CLOSERS[mark] === closer && (isLineStart || STOP_MARK.has(before?.text ?? ''));

/** How many marks belong to words inside a quotation: "They call it a "deal", and it is none", "They say: "We are sorry," he said. */
function nestedIn(open: Open, marks: readonly Mark[], at: number): number {
  const [first, second, third] = [marks[at], marks[at + 1], marks[at + 2]];
  if (!first || !second || first.does !== 'open' || CLOSERS[first.mark] !== open.closer) return 0;
  if (isTooLong(open, second) || isOpeningAgain(open, first) || !closes(second, open.closer))
    return 0;
  const isShort = second.token.start - first.token.start <= LONGEST_NESTED;
  return isShort && third && closes(third, open.closer) ? 2 : 1;
}

const closes = ({ mark, does }: Mark, closer: string): boolean =>
  mark === closer && does !== 'open';

function opened({ token: { start }, mark, does }: Mark): Open | undefined {
  const closer = CLOSERS[mark];
  const isStray = does === 'close' && mark === closer;
  return closer === undefined || isStray ? undefined : { start: start + mark.length, closer };
}

/** Whether a token, by its index, stands inside one of the quotations. */
export function quotedTokens(
  tokens: readonly Token[],
  quotes: readonly Quoted[],
): (index: number) => boolean {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of quotes) {
    while ((tokens[at]?.start ?? start) < start) at++;
    for (; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) quoted[at] = 1;
  }
  return (index) => quoted[index] === 1;
}
