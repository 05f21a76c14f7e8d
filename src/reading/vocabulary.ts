import { readFileSync } from 'node:fs';
import { VOCABULARY_FILES, type Vocabulary } from '../extract/vocabulary.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../extract/data/${name}`, import.meta.url), 'utf8');

/** Reads the vocabulary files that lie beside the extractor; throws where one is missing. */
export const readVocabulary = (): Vocabulary =>
  // Every key of the record is in the list it is made from.
  Object.fromEntries(VOCABULARY_FILES.map((name) => [name, read(name)])) as Vocabulary;

/** Only what says who holds an office, and how names are spelt. */
export const readOfficials = (): Pick<Vocabulary, 'officials.tsv' | 'given-names.txt'> => ({
  'officials.tsv': read('officials.tsv'),
  'given-names.txt': read('given-names.txt'),
});
