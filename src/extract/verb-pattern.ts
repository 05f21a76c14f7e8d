const WORDS = /^[a-z'|-]+$/;
const NO_WORD = /^\||\|\||\|$/;

/** Whether a pattern is of words in small letters, each perhaps one of several, and of gaps; it begins with a word. */
export const isPattern = (pattern: string): boolean =>
  !pattern.startsWith('~') &&
  pattern.split(' ').every((part) => part === '~' || (WORDS.test(part) && !NO_WORD.test(part)));
