import { folded } from './text/token.ts';

/** The sound of a word, remembered; `variants` are spellings that no rule brings together: Mohammed and Muhammad. */
export function soundsOf(variants: string): (word: string) => string {
  const sounds = new Map<string, string>();
  for (const line of variants.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const words = folded(line.trim()).split(/\s+/);
    for (const word of words) sounds.set(word, soundOf(words[0] ?? word));
  }
  const known = sounds.size;
  return (word) => {
    const before = sounds.get(word);
    if (before !== undefined) return before;
    const sound = soundOf(word);
    if (sounds.size < known + MOST_REMEMBERED) sounds.set(word, sound);
    return sound;
  };
}

/** Texts have more words than are worth remembering. */
export const MOST_REMEMBERED = 20_000;

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
