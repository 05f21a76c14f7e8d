import { anyOf } from './any-of.ts';

/** Words in "-ly" that are no adverbs and stand where one may. */
const NOUNS = anyOf(
  'italy|july|family|ally|assembly|supply|reply|monopoly|bully|anomaly|butterfly',
);

/** Whether a folded word has the form of an adverb: "strongly", not "Italy". */
export const looksAdverb = (word: string): boolean => word.endsWith('ly') && !NOUNS.has(word);

/** Whether a folded word is one of a list, in the notation of `anyOf`, or has the form of an adverb. */
export function adverbOr(words: string): (word: string) => boolean {
  const listed = anyOf(words);
  return (word) => looksAdverb(word) || listed.has(word);
}
