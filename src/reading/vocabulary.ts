import { readFileSync } from 'node:fs';
import { VOCABULARY_FILES, type Vocabulary } from '../extract/vocabulary.ts';

/** Reads the vocabulary files that lie beside the extractor; throws where one is missing. */
export function readVocabulary(): Vocabulary {
  const read = (name: string) =>
    readFileSync(new URL(`../extract/data/${name}`, import.meta.url), 'utf8');
  // Every key of the record is in the list it is made from.
  return Object.fromEntries(VOCABULARY_FILES.map((name) => [name, read(name)])) as Vocabulary;
}
