import type { FactInput } from './input.ts';
import type { FieldProblem } from './problem.ts';
import { type FoundSpan, locate } from './verbatim.ts';

type Quote = FactInput['quotes'][number];

interface FoundQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface FoundSpans {
  readonly evidence: readonly FoundSpan[];
  readonly quotes: readonly FoundQuote[];
  /** The words that gave the date. */
  readonly words: FoundSpan | null;
  readonly problems: readonly FieldProblem[];
}

/** Every word of a fact that must stand in its source's text, found there. */
export function findSpans(fact: FactInput, source: string | null): FoundSpans {
  const problems: FieldProblem[] = [];
  const find = (given: Parameters<typeof locate>[1], path: readonly PropertyKey[]) => {
    const located = locate(source, given, path);
    if (located.ok) return [located.span];
    problems.push(located.problem);
    return [];
  };
  const quote = (given: Quote, index: number): readonly FoundQuote[] => {
    const { text, speaker, start, end } = given;
    // Words that were quoted elsewhere: a source without text has nothing to compare them with.
    const isFree = source === null && (start ?? null) === null && (end ?? null) === null;
    if (isFree) return [{ text, speaker, start: null, end: null }];
    return find({ start, end, text }, ['quotes', index]).map((span) => ({ ...span, speaker }));
  };
  const evidence = fact.evidence.flatMap((span, index) => find(span, ['evidence', index]));
  const quotes = fact.quotes.flatMap(quote);
  const { words } = fact.occurred;
  const [found = null] = words ? find(words, ['occurred', 'words']) : [];
  return { evidence, quotes, words: found, problems };
}
