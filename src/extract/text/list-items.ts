import { anyOf } from './any-of.ts';
import type { Token } from './token.ts';
import { isAmong, lowerOf } from './token-at.ts';

const BULLET = anyOf('[•▪●·◦‣*]');
const DASH = anyOf('[-–—]');
const NUMBERING = /^(?:[ivx]{1,4}|[a-h]|\d{1,2})$/;

/** In words: "Xinhua News Agency:". */
const LONGEST_LABEL = 4;

/** Whether somebody's name and a colon stand at the head of a line, as in a transcript. */
export function beginsTurn(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + LONGEST_LABEL && tokens[end]?.capital) end++;
  return end > at && tokens[end]?.text === ':' && tokens[end + 1]?.capital === true;
}

/** In tokens. */
const LONGEST_TITLE = 40;
const SMALL = anyOf(
  "an?|the|of|on|in|at|to|for|by|and|or|as|its|between|under|with|from|into|during|after|'s",
);

/** Whether a line that ends at a token, of so many characters, is written in capitals as titles are. */
export function isTitleLine(tokens: readonly Token[], last: number, length: number): boolean {
  const start = (tokens[last]?.end ?? 0) - length;
  if (tokens[last]?.kind !== 'word' || tokens[last + 1]?.capital !== true) return false;
  for (let at = last; at > last - LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (!token || token.start < start) return true;
    if (token.kind === 'word' && !token.capital && !isAmong(token, SMALL)) return false;
  }
  return false;
}

/** Whether an item of a list begins at the head of a line: "• Memorandum", "- Memorandum", "(ii) Memorandum". */
export function beginsItem(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second) return false;
  const isApart = second.start > first.end;
  if (BULLET.has(first.text)) return isApart;
  if (DASH.has(first.text)) return isApart && second.capital;
  return isMark(tokens, at);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The items behind the colon of a sentence, without their marks, parted by semicolons or marks: ": (a) one; and (b) another". */
export function itemsBehind(tokens: readonly Token[], { from, to }: Run): readonly Run[] {
  const items: Run[] = [];
  let start = itemFrom(tokens, colonIn(tokens, from, to) + 1);
  for (let at = start + 1; at < to; at++) {
    if (tokens[at]?.text !== ';' && !isMark(tokens, at)) continue;
    items.push({ from: start, to: at });
    start = itemFrom(tokens, tokens[at]?.text === ';' ? at + 1 : at);
    at = start;
  }
  return items.length > 0 && start < to ? [...items, { from: start, to }] : items;
}

function colonIn(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.text !== ':') at++;
  return at;
}

/** Behind "and" and "(b)". */
function itemFrom(tokens: readonly Token[], from: number): number {
  const at = lowerOf(tokens, from) === 'and' ? from + 1 : from;
  return isMark(tokens, at) ? at + 3 : at;
}

const isMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  NUMBERING.test(lowerOf(tokens, at + 1)) &&
  tokens[at + 2]?.text === ')';
