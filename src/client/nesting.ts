/** How many lists and objects JSON may hold within each other. */
export const MOST_NESTED = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const STEPS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/**
 * Whether a JSON text nests deeper than `MOST_NESTED`. It is asked of the text: whoever walks a value by
 * calling himself, as JSON.stringify does, has no stack left at a depth that a stranger chooses.
 */
export function isTooNested(text: string): boolean {
  if (openings(text) <= MOST_NESTED) return false;
  let depth = 0;
  for (let at = 0; at < text.length && depth <= MOST_NESTED; at += 1) {
    if (text.charCodeAt(at) === QUOTE) at = endOfString(text, at);
    else depth += STEPS[text.charAt(at)] ?? 0;
  }
  return depth > MOST_NESTED;
}

/** How many lists and objects can begin in a text at most, counted no further than it matters: a far cheaper look. */
function openings(text: string): number {
  let count = 0;
  for (const opening of '[{') {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      count += 1;
      if (count > MOST_NESTED) return count;
    }
  }
  return count;
}

/** Where the string that begins at a quote ends: at its closing quote, or with the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}
