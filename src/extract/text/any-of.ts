import { WordList } from './word-list.ts';

/**
 * The words that a pattern stands for, each written out: alternatives apart by strokes, `?` behind what may be missing,
 * groups in `(?:…)`, single characters in `[…]`, a stroke before a mark that is meant itself. To look in a set costs a
 * fraction of asking a pattern. Throws a TypeError for what cannot be written out: `*`, `+`, `.`, ranges, classes.
 */
export function anyOf(pattern: string): WordList {
  // Most are plain lists; there are a thousand, and each program that reads makes all as it starts.
  if (!UNPLAIN.test(pattern)) return new WordList(pattern.split('|'));
  const { found, to } = alternatives(pattern, 0);
  if (to < pattern.length) throw unlisted(pattern, to);
  return new WordList(found);
}

const UNPLAIN = /[*+?.{}[\]^$()\\]/;

const unlisted = (pattern: string, at: number): TypeError =>
  new TypeError(`no list of words at ${at}: ${pattern}`);

/** What was read of a pattern, and where it ends. */
interface Read {
  readonly found: readonly string[];
  readonly to: number;
}

function alternatives(pattern: string, from: number): Read {
  const found: string[] = [];
  let current: readonly string[] = [''];
  let at = from;
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      for (const one of current) found.push(one);
      current = [''];
      at++;
    } else {
      const item = itemAt(pattern, at);
      current = joined(current, item.found);
      at = item.to;
    }
  }
  return { found: [...found, ...current], to: at };
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const start of starts) for (const end of ends) found.push(start + end);
  return found;
}

/** One character, one of several, or a group; or nothing, where "?" follows. */
function itemAt(pattern: string, at: number): Read {
  const { found, to } = bareItemAt(pattern, at);
  return pattern[to] === '?' ? { found: [...found, ''], to: to + 1 } : { found, to };
}

/** A run of plain characters but the last, which "?" may follow; or one with a stroke before it. */
const CHARACTER = /\\[^\p{L}\p{N}]|[^*+?.{}[\]^$()\\|]+(?!\?)|[^*+?.{}[\]^$()\\]/uy;

function bareItemAt(pattern: string, at: number): Read {
  if (pattern.startsWith('(?:', at)) {
    const { found, to } = alternatives(pattern, at + 3);
    if (pattern[to] !== ')') throw unlisted(pattern, at);
    return { found, to: to + 1 };
  }
  if (pattern[at] === '[') return oneOf(pattern, at);
  CHARACTER.lastIndex = at;
  const character = CHARACTER.exec(pattern)?.[0];
  if (character === undefined) throw unlisted(pattern, at);
  return { found: [character.replace('\\', '')], to: at + character.length };
}

/** The characters between brackets. */
function oneOf(pattern: string, at: number): Read {
  const written = /^\[(?!\^)((?:\\[^\p{L}\p{N}]|[^\]\\])+)\]/u.exec(pattern.slice(at))?.[1];
  if (written === undefined || /^.+-./.test(written)) throw unlisted(pattern, at);
  return { found: [...written.replaceAll('\\', '')], to: at + written.length + 2 };
}
