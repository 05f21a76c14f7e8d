import { folded } from '../text/token.ts';
import type { Party } from './mention.ts';

/** Where the family name comes first: "Minister Cho" is Cho Tae-yul. */
const FAMILY_FIRST = new Set(['CHN', 'KOR', 'PRK', 'VNM', 'HUN', 'KHM', 'TWN', 'SGP', 'JPN']);

/** What is a plain word too. */
const WORDS =
  /^(?:park|king|rice|hunt|cook|brown|straw|bush|may|law|power|powers|ford|little|young|long|wall|bay)$/;

/** Texts name more people than are worth remembering. */
const MOST_REMEMBERED = 5_000;
const known = new Map<string, readonly string[]>();

/** By what somebody is called after he was named: the whole name and its last word, folded; worked out once for a name. */
function keysOf(person: string): readonly string[] {
  const before = known.get(person);
  if (before) return before;
  const keys = [person, person.split(' ').at(-1) ?? ''].filter((key) => key.length > 1).map(folded);
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
    const family = FAMILY_FIRST.has(country ?? '') ? person.split(' ')[0] : undefined;
    if (family && family.length > 1) this.#known.set(folded(family), party);
  }

  /** Keeps whose office publishes: his last name alone is enough, unless it is a word too. */
  keepPublisher(party: Party | null): void {
    const name = party?.person ?? '';
    // "Prince Faisal" is Faisal bin Farhan.
    const last = folded(name.split(' ').at(/ bin /.test(name) ? 0 : -1) ?? '');
    if (party && last.length > 2 && !WORDS.test(last)) this.#known.set(last, party);
  }

  /** By a surname as tokens have it: folded. */
  named(surname: string): Party | undefined {
    return this.#known.get(surname);
  }
}
