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

/** The tree of some patterns; a pattern's place is where it stands among them. */
export function treeOf(patterns: Iterable<readonly string[]>): PatternTree {
  const root = grown();
  let place = 0;
  for (const words of patterns) {
    let node = root;
    for (const word of words) node = word === GAP ? gapOf(node) : nextOf(node, word);
    node.ends.push(place++);
  }
  return root;
}

function gapOf(node: Growing): Growing {
  node.gap ??= grown();
  return node.gap;
}

function nextOf({ words }: Growing, word: string): Growing {
  const next = words.get(word) ?? grown();
  words.set(word, next);
  return next;
}
