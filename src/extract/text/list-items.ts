import type { Token } from './token.ts';

const BULLET = /^[•▪●·◦‣*]$/;
const DASH = /^[-–—]$/;
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
const SMALL =
  /^(?:an?|the|of|on|in|at|to|for|by|and|or|as|its|between|under|with|from|into|during|after|'s)$/;

/** Whether a line that ends at a token, of so many characters, is written in capitals as titles are. */
export function isTitleLine(tokens: readonly Token[], last: number, length: number): boolean {
  const start = (tokens[last]?.end ?? 0) - length;
  if (tokens[last]?.kind !== 'word' || tokens[last + 1]?.capital !== true) return false;
  for (let at = last; at > last - LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (!token || token.start < start) return true;
    if (token.kind === 'word' && !token.capital && !SMALL.test(token.lower)) return false;
  }
  return false;
}

/** Whether an item of a list begins at the head of a line: "• Memorandum", "- Memorandum", "(ii) Memorandum". */
export function beginsItem(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second) return false;
  const isApart = second.start > first.end;
  if (BULLET.test(first.text)) return isApart;
  if (DASH.test(first.text)) return isApart && second.capital;
  return first.text === '(' && NUMBERING.test(second.lower) && third?.text === ')';
}
