/**
 * The one copy that the engine keeps of a word: it keeps no text alive that it was cut from, and is told from another
 * one without a look at the letters. Keys are such copies; without a prototype, they are made fastest.
 */
export const interned = (word: string): string =>
  Object.keys({ __proto__: null, [word]: true })[0] ?? word;
