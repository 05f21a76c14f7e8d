import type { Token } from './token.ts';

const BULLET = /^[•▪●·◦‣*]$/;
const DASH = /^[-–—]$/;
const BEFORE_ITEM = /^(?:[:;,.]|and)$/;
const NUMBERING = /^(?:[ivx]{1,4}|[a-h]|\d{1,2})$/;

/** In words: "Xinhua News Agency:". */
const LONGEST_LABEL = 4;

/** Whether somebody's name and a colon stand at the head of a line, as in a transcript. */
export function beginsTurn(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + LONGEST_LABEL && tokens[end]?.capital) end++;
  return end > at && tokens[end]?.text === ':' && tokens[end + 1]?.capital === true;
}

/** Whether an item of a list begins at the head of a line: "• Memorandum", "- Memorandum" behind ":" or ";", "(ii) Memorandum". */
export function beginsItem(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second) return false;
  const isApart = second.start > first.end;
  if (BULLET.test(first.text)) return isApart;
  if (DASH.test(first.text))
    return isApart && second.capital && BEFORE_ITEM.test(tokens[at - 1]?.lower ?? '');
  return first.text === '(' && NUMBERING.test(second.lower) && third?.text === ')';
}
