import type { Draft } from './draft.ts';
import type { Verdicts } from './member.ts';

export type Verdict = 'same' | 'different';

interface Word {
  readonly verdict: Verdict;
  readonly said: number;
  readonly facts: readonly string[];
}

/** The standing words of reviewers, read once each. The latest word on two facts holds. */
export function verdictsOf(draft: Draft): Verdicts {
  const known = new Map<string, readonly Word[]>();
  const wordsOn = (factId: string): readonly Word[] => {
    const before = known.get(factId);
    if (before) return before;
    const words = readWords(draft, factId);
    known.set(factId, words);
    return words;
  };
  return {
    wordedWith: (factId) => [
      ...new Set(wordsOn(factId).flatMap(({ facts }) => facts.filter((other) => other !== factId))),
    ],
    between: (one, other) =>
      wordsOn(one)
        .filter(({ facts }) => facts.includes(other))
        .reduce<Word | undefined>(
          (last, word) => (last && last.said > word.said ? last : word),
          undefined,
        )?.verdict,
  };
}

function readWords(draft: Draft, factId: string): readonly Word[] {
  const row = draft.get('worded', factId);
  if (!row) return [];
  return (JSON.parse(row.words) as string[]).flatMap((mergeId) => {
    const word = draft.get('word', mergeId);
    if (!word) return [];
    return {
      verdict: word.verdict as Verdict,
      said: word.said,
      facts: JSON.parse(word.facts) as string[],
    };
  });
}
