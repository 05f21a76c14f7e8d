import { gather } from './gather.ts';
import { MOST_REMEMBERED, soundsOf } from './sounds.ts';
import { anyOf } from './text/any-of.ts';
import { MARK, type Marks } from './text/mark.ts';
import type { Found, Phrases } from './text/phrases.ts';
import { folded, type Token } from './text/token.ts';
import { isAny, lowerOf } from './text/token-at.ts';

/** Between the words of a name. */
const BETWEEN = /[\s-]+/;

/** "in the XXI century": nobody of the name of Xi. */
const CENTURY = /^XX[XVI]*$/;

/** More tokens and more letters than any name has. */
const LONGEST_NAME = 18;
const MOST_SOUNDS = 200;

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
  const { byKey, firsts, keysFrom } = keyed(entries, wordKey);
  const begun = new Map<string, Begun | null>();
  const begunBy = (word: string): Begun | null => {
    const known = begun.get(word);
    if (known !== undefined) return known;
    const sound = wordKey(word);
    const found = firsts.has(sound) ? begunIn(keysFrom, sound) : null;
    if (begun.size < MOST_REMEMBERED) begun.set(word, found);
    return found;
  };
  return {
    begins: (word) => firsts.has(wordKey(word)),
    at: (tokens, index) => {
      const first = tokens[index];
      if (first?.kind !== 'word' || (first.marks & mark) === 0) return;
      const goesOn = begunBy(first.lower);
      if (!goesOn || CENTURY.test(first.text)) return;
      return longest(byKey, { wordKey, begun: goesOn }, tokens, index);
    },
  };
}

/** Letters of a name by which those are found that begin with them. */
const HEAD = 3;
const headOf = (key: string): string => key.slice(0, HEAD);

/** How the names go on that begin with some letters. */
interface Begun {
  readonly sound: string;
  /** In letters: none is longer. */
  readonly most: number;
  /** The next letters of each; undefined where any may come. */
  readonly nexts: ReadonlySet<string> | undefined;
  /** Which words may stand second, of those that were asked for. */
  readonly seconds: Map<string, boolean>;
}

/** Letters behind the first word of a name: they tell most other words from its next. */
const NEXT = 2;

/** A short first word may go on as any name. */
function begunIn(keysFrom: Keyed<unknown>['keysFrom'], sound: string): Begun {
  if (sound.length < HEAD)
    return { sound, most: MOST_SOUNDS, nexts: undefined, seconds: new Map() };
  const keys = (keysFrom.get(headOf(sound)) ?? []).filter((key) => key.startsWith(sound));
  const most = Math.max(0, ...keys.map((key) => key.length));
  const nexts = new Set(keys.map((key) => key.slice(sound.length, sound.length + NEXT)));
  return { sound, most, nexts, seconds: new Map() };
}

interface Keyed<Value> {
  readonly byKey: ReadonlyMap<string, readonly Value[]>;
  /** The sounds of first words. */
  readonly firsts: ReadonlySet<string>;
  /** By the letters with which they begin. */
  readonly keysFrom: ReadonlyMap<string, readonly string[]>;
}

/** Names by their sounds written as one. */
function keyed<Value>(
  entries: Iterable<readonly [string, readonly Value[]]>,
  wordKey: (word: string) => string,
): Keyed<Value> {
  const byKey = new Map<string, Value[]>();
  const firsts = new Set<string>();
  const keysFrom = new Map<string, string[]>();
  for (const [name, values] of entries) {
    const sounds = folded(name).split(BETWEEN).map(wordKey);
    if (sounds[0]) firsts.add(sounds[0]);
    const key = sounds.join('');
    const known = byKey.get(key);
    if (known) known.push(...values);
    else {
      byKey.set(key, [...values]);
      gather(keysFrom, headOf(key), key);
    }
  }
  return { byKey, firsts, keysFrom };
}

interface Sounds {
  readonly wordKey: (word: string) => string;
  /** How the names go on that begin with the first word. */
  readonly begun: Begun;
}

function longest<Value>(
  byKey: ReadonlyMap<string, readonly Value[]>,
  { wordKey, begun }: Sounds,
  tokens: readonly Token[],
  index: number,
): Found<readonly Value[]> | undefined {
  const found = foundAt(byKey.get(begun.sound), index);
  const next = wordBehind(tokens, index, index + LONGEST_NAME);
  return next !== undefined && isSecond(lowerOf(tokens, next), begun, wordKey)
    ? (goneOn(byKey, { wordKey, begun }, tokens, { index, next }) ?? found)
    : found;
}

/** The longest of the names that go on behind the first word, with initials or without. */
function goneOn<Value>(
  byKey: ReadonlyMap<string, readonly Value[]>,
  { wordKey, begun: { sound: first, most } }: Sounds,
  tokens: readonly Token[],
  { index, next }: { readonly index: number; readonly next: number },
): Found<readonly Value[]> | undefined {
  let [key, withoutInitials] = [first, first];
  let found: Found<readonly Value[]> | undefined;
  const stop = index + LONGEST_NAME;
  let at: number | undefined = next;
  for (; at !== undefined && withoutInitials.length <= most; at = wordBehind(tokens, at, stop)) {
    const sound = wordKey(lowerOf(tokens, at));
    const isLetter = isInitial(sound);
    key += sound;
    withoutInitials += isLetter ? '' : sound;
    const value = byKey.get(key) ?? (isLetter ? undefined : byKey.get(withoutInitials));
    found = foundAt(value, at) ?? found;
  }
  return found;
}

const foundAt = <Value>(value: Value | undefined, at: number): Found<Value> | undefined =>
  value && { value, to: at + 1 };

/** Whether a word may stand second in one of the names that go on so, remembered. */
function isSecond(word: string, { nexts, seconds }: Begun, wordKey: Sounds['wordKey']): boolean {
  const before = seconds.get(word);
  if (before !== undefined) return before;
  const may = mayFollow(wordKey(word), nexts);
  if (seconds.size < MOST_SECONDS) seconds.set(word, may);
  return may;
}

/** For each first word: texts have more than are worth remembering. */
const MOST_SECONDS = 500;

const mayFollow = (sound: string, nexts: Begun['nexts']): boolean =>
  nexts === undefined || isInitial(sound) || nexts.has(sound.slice(0, NEXT));

/** "John F. Kennedy": a letter behind the first word. */
const isInitial = (sound: string): boolean => sound.length === 1;

/** The next word that may be of one name with the word at a token. */
function wordBehind(tokens: readonly Token[], at: number, stop: number): number | undefined {
  let next = at + 1;
  while (next < stop && isAny(tokens, next, JOINING)) next++;
  return next < stop && tokens[next]?.kind === 'word' ? next : undefined;
}

const JOINING = anyOf("-|\\.|'");
