import { type Stamp, stampOf } from './text/stamp.ts';

/** The words of a gap in a pattern. */
export const GAP = '~';

/** Patterns that differ in words alone: what may stand at each place, a gap by itself. "~ strike|raid" is two. */
export type Alternatives = readonly (readonly string[])[];

/** What may stand next, looked up by the word. */
interface NextWords {
  /** All that they bear; none where there are none. */
  readonly stamps: Stamp;
  has(word: string): boolean;
  get(word: string): PatternTree | undefined;
}

/** Patterns by their words, one after the other: those that begin alike are looked at together. */
export interface PatternTree {
  /** The places of the patterns that end here, in ascending order. */
  readonly ends: readonly number[];
  readonly words: NextWords;
  /** Behind a gap. */
  readonly gap: PatternTree | undefined;
}

/** How many patterns some alternatives are from a place on. */
export const countFrom = (parts: Alternatives, from: number): number => {
  let count = 1;
  for (let at = from; at < parts.length; at++) count *= parts[at]?.length ?? 1;
  return count;
};

/** The tree of some patterns, told in rows: a pattern's place is where it stands among all when every row is spelled out, the last word changing first. */
export function treeOf(rows: Iterable<Alternatives>): PatternTree {
  const branches: Branch[] = [];
  let place = 0;
  for (const parts of rows) {
    branches.push({ parts, at: 0, place });
    place += countFrom(parts, 0);
  }
  return grown(branches);
}

/** Where a row goes on: which of its words comes next, and the place of the first of its patterns that begin as it was gone so far. */
interface Branch {
  readonly parts: Alternatives;
  readonly at: number;
  readonly place: number;
}

/** What follows a word, and its tree once it was asked for. */
interface Behind {
  readonly branches: Branch[];
  tree: PatternTree | undefined;
}

function grow(next: Map<string, Behind>, word: string, branch: Branch): void {
  const behind = next.get(word);
  if (behind) behind.branches.push(branch);
  else next.set(word, { branches: [branch], tree: undefined });
}

/** A place in the tree with what follows it; what follows that is made when it is first asked for, for a text goes few of all ways. */
function grown(branches: readonly Branch[]): PatternTree {
  const ends: number[] = [];
  const behindGap: Branch[] = [];
  const next = new Map<string, Behind>();
  for (const { parts, at, place } of branches) {
    const words = parts[at];
    if (!words) ends.push(place);
    else if (words[0] === GAP) behindGap.push({ parts, at: at + 1, place });
    else {
      const count = countFrom(parts, at + 1);
      for (const [index, word] of words.entries())
        grow(next, word, { parts, at: at + 1, place: place + index * count });
    }
  }
  return {
    ends: ends.sort((one, other) => one - other),
    words: nextWords(next),
    gap: behindGap.length > 0 ? grown(behindGap) : undefined,
  };
}

function nextWords(next: ReadonlyMap<string, Behind>): NextWords {
  let stamps = 0;
  for (const word of next.keys()) stamps |= stampOf(word);
  return {
    stamps,
    has: (word) => next.has(word),
    get: (word) => {
      const behind = next.get(word);
      if (behind) behind.tree ??= grown(behind.branches);
      return behind?.tree;
    },
  };
}
