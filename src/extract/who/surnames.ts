import { anyOf } from '../text/any-of.ts';
import { folded } from '../text/token.ts';
import type { Party } from './mention.ts';

/** Where the family name comes first, "Minister Cho" being Cho Tae-yul, or people go by their own: "Abiy" is Abiy Ahmed. */
const BY_FIRST_WORD = new Set(
  'CHN KOR PRK VNM HUN KHM TWN SGP JPN ETH ERI ISL THA LAO MYS IDN BTN'.split(' '),
);

/** What is a plain word too. */
const WORDS = anyOf(
  'park|king|rice|hunt|cook|brown|straw|bush|may|law|power|powers|ford|little|young|long|wall|bay',
);

/** "al-Bashir" is also called Bashir. */
const ARTICLE = /^(?:al|el|ul|ad|as|ar|an|at)-/i;

/** Texts name more people than are worth remembering. */
const MOST_REMEMBERED = 5_000;
const known = new Map<string, readonly string[]>();

/** By what somebody is called after he was named: the whole name and its last word, folded; worked out once for a name. */
function keysOf(person: string): readonly string[] {
  const before = known.get(person);
  if (before) return before;
  const last = person.split(' ').at(-1) ?? '';
  const keys = [person, last, last.replace(ARTICLE, '')]
    .filter((key) => key.length > 1)
    .map(folded);
  if (known.size < MOST_REMEMBERED) known.set(person, keys);
  return keys;
}

/** Whom a bare surname means. */
export class Surnames {
  readonly #known = new Map<string, Party>();

  /** Keeps somebody who was named in full. */
  keep(party: Party): void {
    const { person, country } = party;
    if (person === null) return;
    for (const key of keysOf(person)) this.#known.set(key, party);
    const first = BY_FIRST_WORD.has(country ?? '') ? person.split(' ')[0] : undefined;
    if (first && first.length > 1) this.#known.set(folded(first), party);
  }

  /** Keeps whose office publishes: his last name alone is enough, unless it is a word too. */
  keepPublisher(party: Party | null): void {
    const name = party?.person ?? '';
    // "Prince Faisal" is Faisal bin Farhan.
    const last = folded(name.split(' ').at(/ bin /.test(name) ? 0 : -1) ?? '');
    if (party && last.length > 2 && !WORDS.has(last)) this.#known.set(last, party);
  }

  /** By a surname as tokens have it: folded. */
  named(surname: string): Party | undefined {
    return this.#known.get(surname);
  }
}
