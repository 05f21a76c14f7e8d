import { hashOf } from './hash.ts';
import { codesOf } from './plain-end.ts';

/**
 * A bit for a word: whoever looks for one among few words need not, where none of them bears its bit. One in thirty-two
 * words shares it.
 */
export type Stamp = number;

export const stampOf = (word: string): Stamp => 1 << (hashOf(codesOf(word), 0, word.length) & 31);
