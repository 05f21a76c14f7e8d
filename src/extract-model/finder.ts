import type { Span } from '../../events/span.ts';

type Range = Pick<Span, 'start' | 'end'>;

/** Finds a model's words in the text that it read. */
export interface Finder {
  /**
   * Where the words stand: exactly so, else with other white space or another kind of quotation marks; whole words
   * only. Of several places, the one nearest to `near`, else the first. The span is the text's own.
   */
  find(words: string, near?: Range): Span | undefined;
}

export function finderIn(text: string): Finder {
  const plain = plainOf(text);
  return {
    find(words, near = { start: 0, end: 0 }) {
      const sought = words.trim();
      if (sought === '') return undefined;
      const exact = nearest(placesOf(text, sought), near);
      const found = exact ?? nearest(placesIn(plain, plainOf(sought).text), near);
      return found && { ...found, text: text.slice(found.start, found.end) };
    },
  };
}

/** A text with one blank for any white space and plain quotation marks, and where each character came from. */
interface Plain {
  readonly text: string;
  /** One offset more than there are characters: where the last one ends. */
  readonly offsets: Uint32Array;
}

const DOUBLE = /[“”„‟«»″]/;
const SINGLE = /[‘’‚‛′]/;
const SPACE = /\s/;

function plainOf(text: string): Plain {
  const offsets = new Uint32Array(text.length + 1);
  const characters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const isSpace = SPACE.test(character);
    if (isSpace && characters.at(-1) === ' ') continue;
    offsets[characters.length] = at;
    characters.push(isSpace ? ' ' : plainMark(character));
  }
  offsets[characters.length] = text.length;
  return { text: characters.join(''), offsets: offsets.subarray(0, characters.length + 1) };
}

function plainMark(character: string): string {
  if (character < '«') return character;
  if (DOUBLE.test(character)) return '"';
  return SINGLE.test(character) ? "'" : character;
}

/** Model and text may be hostile: no word is looked for in more places than this. */
const MOST_PLACES = 10_000;

function* placesOf(text: string, words: string): Generator<Range, void> {
  let places = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (places++ > MOST_PLACES) return;
    const range = { start: at, end: at + words.length };
    if (isWhole(text, range)) yield range;
  }
}

function* placesIn({ text, offsets }: Plain, words: string): Generator<Range, void> {
  for (const { start, end } of placesOf(text, words)) {
    // The character before the end, and one more: white space behind the words is not theirs.
    yield { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** "Oman" does not stand in "Romania". */
const isWhole = (text: string, { start, end }: Range): boolean =>
  !joins(text, start) && !joins(text, end);

const joins = (text: string, at: number): boolean =>
  LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));

function nearest(places: Iterable<Range>, near: Range): Range | undefined {
  let best: Range | undefined;
  for (const place of places) {
    if (!best || distance(place, near) < distance(best, near)) best = place;
  }
  return best;
}

/** Characters between two ranges; none where they touch. */
const distance = (one: Range, other: Range): number =>
  Math.max(0, one.start - other.end, other.start - one.end);
