import type { SentenceView } from './sentence-view.ts';

/** "said that aid was late and that troops would go": the place of the clause on which a content clause hangs, past others that hang on it. */
export function sayingBefore({ clauses }: SentenceView, index: number): number {
  let at = index - 1;
  while (at > 0 && isJoined(clauses[at + 1]?.conjunction) && clauses[at]?.link === 'content') at--;
  return at;
}

const isJoined = (conjunction: string | undefined): boolean => conjunction === 'that';
