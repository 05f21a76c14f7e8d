import { gather } from '../gather.ts';

/**
 * The number of a word that stands in any list, in the order in which words are first read; 0 of all others. The commonest
 * words have the lowest.
 */
export type WordNumber = number;

/** So many lists can be made, of so many words in all. */
const [MOST_LISTS, MOST_WORDS] = [4096, 16_384];
/** Words are kept by the 512, for each list in a line of memory: a test of a common word finds it in one place. */
const [NUMBERS, LINE] = [32, 16];
const BLOCK = MOST_LISTS * LINE;

/** Of no word that stands in a list. */
const UNLISTED: WordNumber = 0;

/** A bit for each list and word. */
const bits = new Int32Array((MOST_WORDS / NUMBERS / LINE) * BLOCK);
const lists = new Map<string, WordList[]>();
const numbers = new Map<string, WordNumber>();
let made = 0;
let last = UNLISTED;

/**
 * Words that are looked for. Whether one of them stands in a text is told by a bit: sets lie in as many places of memory as
 * there are lists, and to look in one costs five times as much. Throws an Error for one list too many.
 */
export class WordList extends Set<string> {
  /** Where its bits begin. */
  readonly base: number;
  /** Whether the empty word is one of them. */
  readonly holdsNone: boolean;

  constructor(words: Iterable<string>) {
    super(words);
    if (made === MOST_LISTS) throw new Error(`more than ${MOST_LISTS} lists of words`);
    this.base = made * LINE;
    this.holdsNone = this.has('');
    made++;
    for (const word of this) {
      gather(lists, word, this);
      const known = numbers.get(word);
      if (known !== undefined) mark(this, known);
    }
  }
}

/** How many lists there are: what was read before the last was made knows nothing of it. */
export const listCount = (): number => made;

/** Where the bits of a word lie, counted from where those of a list begin. */
export const cellOf = (word: WordNumber): number =>
  (word >> 9) * BLOCK + ((word >> 5) & (LINE - 1));

function mark({ base }: WordList, word: WordNumber): void {
  const place = base + cellOf(word);
  bits[place] = (bits[place] ?? 0) | (1 << word);
}

/** Whether a list holds the word of a number, whose cell is given too. */
export const holds = ({ base }: WordList, word: WordNumber, cell: number): boolean =>
  ((bits[base + cell] as number) & (1 << word)) !== 0;

/** The number of a word, as vocabularies are compared with. Throws an Error for one too many. */
export function numberOf(word: string): WordNumber {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const listed = lists.get(word);
  if (!listed) return UNLISTED;
  if (last === MOST_WORDS - 1) throw new Error(`more than ${MOST_WORDS} words in lists`);
  last++;
  numbers.set(word, last);
  for (const list of listed) mark(list, last);
  return last;
}
