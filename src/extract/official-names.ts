import { MARK, type Marks } from './text/mark.ts';
import type { Found, Phrases } from './text/phrases.ts';
import { folded, type Token } from './text/token.ts';

/** What lies between the words of a name. */
const BETWEEN = /[\s-]+/;

/** More words than any name has. */
const LONGEST = 9;

/**
 * People by name, however it is spelt: diacritics, hyphens, full stops and the letters that differ between
 * ways of writing one sound do not count. `variants` has a line for each given name, its spellings apart by blanks.
 * `mark`: what words bear with which a name begins.
 */
export function namesOf<Value>(
  entries: Iterable<readonly [string, readonly Value[]]>,
  variants: string,
  mark: Marks = MARK.any,
): Phrases<readonly Value[]> {
  const wordKey = soundsOf(variants);
  const { byKey, firsts, lengths } = keyed(entries, wordKey);
  return {
    begins: (word) => firsts.has(wordKey(word)),
    at: (tokens, index) => {
      const first = tokens[index];
      if (first?.kind !== 'word' || (first.marks & mark) === 0) return undefined;
      const sound = wordKey(first.lower);
      if (!firsts.has(sound)) return undefined;
      // A short first word may go on as any name.
      const most = sound.length < HEAD ? MOST_SOUNDS : (lengths.get(headOf(sound)) ?? 0);
      return longest(byKey, { wordKey, most }, tokens, index);
    },
  };
}

/** Letters of a name by which it is known how long a name that begins so may be. */
const HEAD = 3;
const headOf = (key: string): string => key.slice(0, HEAD);

/** In letters: more than any name has. */
const MOST_SOUNDS = 200;

interface Keyed<Value> {
  readonly byKey: ReadonlyMap<string, readonly Value[]>;
  /** The sounds of first words. */
  readonly firsts: ReadonlySet<string>;
  /** In letters: the longest key that begins with a head. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** Names by their sounds written as one. */
function keyed<Value>(
  entries: Iterable<readonly [string, readonly Value[]]>,
  wordKey: (word: string) => string,
): Keyed<Value> {
  const byKey = new Map<string, Value[]>();
  const firsts = new Set<string>();
  const lengths = new Map<string, number>();
  for (const [name, values] of entries) {
    const sounds = folded(name).split(BETWEEN).map(wordKey);
    if (sounds[0]) firsts.add(sounds[0]);
    const key = sounds.join('');
    const head = headOf(key);
    lengths.set(head, Math.max(key.length, lengths.get(head) ?? 0));
    const known = byKey.get(key);
    if (known) known.push(...values);
    else byKey.set(key, [...values]);
  }
  return { byKey, firsts, lengths };
}

interface Sounds {
  readonly wordKey: (word: string) => string;
  /** In letters: no name that begins so is longer. */
  readonly most: number;
}

function longest<Value>(
  byKey: ReadonlyMap<string, readonly Value[]>,
  { wordKey, most }: Sounds,
  tokens: readonly Token[],
  index: number,
): Found<readonly Value[]> | undefined {
  let [key, withoutInitials] = ['', ''];
  let found: Found<readonly Value[]> | undefined;
  const stop = index + 2 * LONGEST;
  let at: number | undefined = index;
  for (; at !== undefined && withoutInitials.length <= most; at = wordBehind(tokens, at, stop)) {
    const sound = wordKey(tokens[at]?.lower ?? '');
    const isInitial = isLetterBehind(key, sound);
    key += sound;
    withoutInitials += isInitial ? '' : sound;
    const value = byKey.get(key) ?? (isInitial ? undefined : byKey.get(withoutInitials));
    if (value) found = { value, to: at + 1 };
  }
  return found;
}

/** "John F. Kennedy": a letter behind the first word. */
const isLetterBehind = (key: string, sound: string): boolean => key !== '' && sound.length === 1;

/** The next word that may be of one name with the word at a token. */
function wordBehind(tokens: readonly Token[], at: number, stop: number): number | undefined {
  let next = at + 1;
  while (next < stop && JOINING.has(tokens[next]?.lower ?? '')) next++;
  return next < stop && tokens[next]?.kind === 'word' ? next : undefined;
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
