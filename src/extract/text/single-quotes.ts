import { anyOf } from './any-of.ts';
import type { Token } from './token.ts';
import { tokenAt } from './token-at.ts';

const STROKE = anyOf("['‘’]");
const BEFORE = anyOf('[.,:;!?"”’—–-]');
const INSIDE = anyOf('[.,!?…]');
const OTHER = anyOf('["“”«»]');
/** In tokens. */
const LONGEST = 160;

/**
 * Single strokes that are quotation marks, by their tokens: 'We are ready,' and ‘We are ready.’ An apostrophe is none: it
 * stands behind no full stop or comma, and nothing closes what it might open.
 */
export function singleQuotes(tokens: readonly Token[]): ReadonlyMap<number, '‘' | '’'> {
  const marks = new Map<number, '‘' | '’'>();
  for (let at = 0; at < tokens.length; at++) {
    const close = opens(tokens, at) ? closingFrom(tokens, at + 1) : undefined;
    if (close === undefined) continue;
    marks.set(at, '‘').set(close, '’');
    at = close;
  }
  return marks;
}

/** Straight before a capital, where a sentence or speech begins. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !STROKE.has(token.text)) return false;
  const next = tokens[at + 1];
  if (!next?.capital || next.start !== token.end) return false;
  const before = tokenAt(tokens, at - 1);
  if (!before) return true;
  return token.start > before.end && BEFORE.has(before.text);
}

function closingFrom(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const [before, token, next] = [tokenAt(tokens, at - 1), tokens[at], tokens[at + 1]];
    if (!token || OTHER.has(token.text) || opens(tokens, at)) return undefined;
    const isBehind = before?.end === token.start && INSIDE.has(before.text);
    if (STROKE.has(token.text) && isBehind && next?.start !== token.end) return at;
  }
  return undefined;
}
