import { anyOf } from './any-of.ts';

/** Words in "-ly" that are no adverbs and stand where one may. */
const NOUNS = anyOf(
  'italy|july|family|ally|assembly|supply|reply|monopoly|bully|anomaly|butterfly',
);

/** Whether a folded word has the form of an adverb: "strongly", not "Italy". */
export const looksAdverb = (word: string): boolean => word.endsWith('ly') && !NOUNS.has(word);
