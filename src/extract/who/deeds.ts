import type { Party } from './mention.ts';

const ENDINGS = /(?:ations?|ments?|ures?|ings?|ions?|ed|es|s|e)$/;
const SHORTEST = 4;

/** The beginning that "landing" has in common with "landed", "seizure" with "seized". */
const stemOf = (word: string): string => {
  const stem = word.replace(ENDINGS, '');
  return stem.length < SHORTEST ? word.replace(/s$/, '') : stem;
};

/** What states did, by the words that told it: whose "the raid" and "the test" are when somebody speaks of them. */
export class Deeds {
  readonly #byStem = new Map<string, readonly Party[]>();
  #first: readonly Party[] = [];

  /** Keeps who did something that was told in some words; the latest of a word counts. */
  keep(words: readonly string[], doers: readonly Party[]): void {
    if (this.#first.length === 0) this.#first = doers;
    for (const word of words) this.#byStem.set(stemOf(word), doers);
  }

  /** Who did what a word stands for; nobody where no deed was told in it. */
  doersOf(word: string): readonly Party[] {
    return this.#byStem.get(stemOf(word)) ?? [];
  }

  /** Who did what the story tells first. */
  first(): readonly Party[] {
    return this.#first;
  }
}
