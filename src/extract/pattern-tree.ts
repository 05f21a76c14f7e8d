/** The words of a gap in a pattern. */
export const GAP = '~';

/** Patterns by their words, one after the other: those that begin alike are looked at together. */
export interface PatternTree {
  /** The places of the patterns that end here, in ascending order. */
  readonly ends: readonly number[];
  readonly words: ReadonlyMap<string, PatternTree>;
  /** Behind a gap. */
  readonly gap: PatternTree | undefined;
}

interface Growing extends PatternTree {
  readonly ends: number[];
  readonly words: Map<string, Growing>;
  gap: Growing | undefined;
}

const grown = (): Growing => ({ ends: [], words: new Map(), gap: undefined });

/** The tree of some patterns; a pattern's place is where it stands among them. Those that begin alike are best told one after the other. */
export function treeOf(patterns: Iterable<readonly string[]>): PatternTree {
  const root = grown();
  const path: Growing[] = [root];
  let before: readonly string[] = [];
  let place = 0;
  for (const words of patterns) {
    const shared = sharedBy(words, before);
    for (const [at, word] of words.slice(shared).entries()) {
      const node = path[shared + at] ?? root;
      path[shared + at + 1] = word === GAP ? gapOf(node) : nextOf(node, word);
    }
    path[words.length]?.ends.push(place++);
    before = words;
  }
  return root;
}

/** With how many words two patterns begin alike. */
function sharedBy(words: readonly string[], before: readonly string[]): number {
  let at = 0;
  while (at < words.length && words[at] === before[at]) at++;
  return at;
}

function gapOf(node: Growing): Growing {
  node.gap ??= grown();
  return node.gap;
}

function nextOf({ words }: Growing, word: string): Growing {
  const known = words.get(word);
  if (known) return known;
  const next = grown();
  words.set(word, next);
  return next;
}
