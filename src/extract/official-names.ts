import type { Found, Phrases } from './text/phrases.ts';
import { folded, type Token } from './text/token.ts';

/** What lies between the words of a name. */
const BETWEEN = /[\s-]+/;

/** More words than any name has. */
const LONGEST = 9;

/**
 * People by name, however it is spelt: diacritics, hyphens, full stops and the letters that differ between
 * ways of writing one sound do not count. `variants` has a line for each given name, its spellings apart by blanks.
 */
export function namesOf<Value>(
  entries: Iterable<readonly [string, readonly Value[]]>,
  variants: string,
): Phrases<readonly Value[]> {
  const wordKey = soundsOf(variants);
  const byKey = new Map<string, Value[]>();
  const firsts = new Set<string>();
  for (const [name, values] of entries) {
    const sounds = folded(name).split(BETWEEN).map(wordKey);
    firsts.add(sounds[0] ?? '');
    const key = sounds.join('');
    const known = byKey.get(key);
    if (known) known.push(...values);
    else byKey.set(key, [...values]);
  }
  return {
    begins: (word) => firsts.has(wordKey(word)),
    at: (tokens, index) => {
      const first = tokens[index];
      if (first?.kind !== 'word' || !firsts.has(wordKey(first.lower))) return undefined;
      return longest(byKey, wordKey, tokens, index);
    },
  };
}

function longest<Value>(
  byKey: ReadonlyMap<string, readonly Value[]>,
  wordKey: (word: string) => string,
  tokens: readonly Token[],
  index: number,
): Found<readonly Value[]> | undefined {
  let [key, withoutInitials] = ['', ''];
  let found: Found<readonly Value[]> | undefined;
  for (const { word, to } of nameWords(tokens, index)) {
    const sound = wordKey(word);
    const isInitial = sound.length === 1 && key !== '';
    key += sound;
    if (!isInitial) withoutInitials += sound;
    const value = byKey.get(key) ?? (isInitial ? undefined : byKey.get(withoutInitials));
    if (value) found = { value, to };
  }
  return found;
}

/** The words from a token on that may be one name. */
function nameWords(tokens: readonly Token[], from: number) {
  const words: { readonly word: string; readonly to: number }[] = [];
  for (let at = from; at < from + 2 * LONGEST; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && !JOINING.has(token.lower))) break;
    if (token.kind === 'word') words.push({ word: token.lower, to: at + 1 });
  }
  return words;
}

const JOINING = new Set(['-', '.', "'"]);

/** The sound of a word, remembered; `variants` are spellings that no rule brings together: Mohammed and Muhammad. */
function soundsOf(variants: string): (word: string) => string {
  const sounds = new Map<string, string>();
  for (const line of variants.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const words = folded(line.trim()).split(/\s+/);
    for (const word of words) sounds.set(word, soundOf(words[0] ?? word));
  }
  const known = sounds.size;
  return (word) => {
    const sound = sounds.get(word) ?? soundOf(word);
    if (sounds.size < known + MOST_REMEMBERED) sounds.set(word, sound);
    return sound;
  };
}

/** Texts have more words than are worth remembering. */
const MOST_REMEMBERED = 20_000;

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
};

/** What a word must hold for its sound to be spelt another way. */
const SOFT = /[ıłøđðæœßə'.,"y]|ks|ou|(.)\1/;

/** "Zelenskyy", "Zelensky" and "Zelenskiy" sound the same. */
function soundOf(word: string): string {
  if (!SOFT.test(word)) return word;
  return word
    .replace(/[ıłøđðæœßə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['.,"]/g, '')
    .replace(/ks/g, 'x')
    .replace(/ou/g, 'u')
    .replace(/(?<=[aeiou])y(?=[aeou])|(?<=i)y(?=[aeou])/g, '')
    .replace(/[iy]{1,2}$/, 'i')
    .replace(/(.)\1/g, '$1');
}
