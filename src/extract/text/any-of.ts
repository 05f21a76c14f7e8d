/**
 * The words that a pattern stands for, each written out: alternatives apart by strokes, `?` behind what may be missing,
 * groups in `(?:…)`, single characters in `[…]`, a stroke before a mark that is meant itself. To look in a set costs a
 * fraction of asking a pattern. Throws a TypeError for what cannot be written out: `*`, `+`, `.`, ranges, classes.
 */
export function anyOf(pattern: string): ReadonlySet<string> {
  const { found, to } = alternatives(pattern, 0);
  if (to < pattern.length) throw unlisted(pattern, to);
  return new Set(found);
}

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
      found.push(...current);
      current = [''];
      at++;
    } else {
      const item = itemAt(pattern, at);
      current = current.flatMap((start) => item.found.map((end) => start + end));
      at = item.to;
    }
  }
  return { found: [...found, ...current], to: at };
}

/** One character, one of several, or a group; or nothing, where "?" follows. */
function itemAt(pattern: string, at: number): Read {
  const { found, to } = bareItemAt(pattern, at);
  return pattern[to] === '?' ? { found: [...found, ''], to: to + 1 } : { found, to };
}

function bareItemAt(pattern: string, at: number): Read {
  if (pattern.startsWith('(?:', at)) {
    const { found, to } = alternatives(pattern, at + 3);
    if (pattern[to] !== ')') throw unlisted(pattern, at);
    return { found, to: to + 1 };
  }
  if (pattern[at] === '[') return oneOf(pattern, at);
  const character = /^(?:\\[^\p{L}\p{N}]|[^*+?.{}[\]^$()\\])/u.exec(pattern.slice(at))?.[0];
  if (character === undefined) throw unlisted(pattern, at);
  return { found: [character.at(-1) ?? ''], to: at + character.length };
}

/** The characters between brackets. */
function oneOf(pattern: string, at: number): Read {
  const written = /^\[(?!\^)((?:\\[^\p{L}\p{N}]|[^\]\\])+)\]/u.exec(pattern.slice(at))?.[1];
  if (written === undefined || /^.+-./.test(written)) throw unlisted(pattern, at);
  return { found: [...written.replaceAll('\\', '')], to: at + written.length + 2 };
}
