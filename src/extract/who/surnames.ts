import { folded } from '../text/token.ts';
import type { Party } from './mention.ts';

/** Where the family name comes first: "Minister Cho" is Cho Tae-yul. */
const FAMILY_FIRST = new Set(['CHN', 'KOR', 'PRK', 'VNM', 'HUN', 'KHM', 'TWN', 'SGP', 'JPN']);

/** What is a plain word too. */
const WORDS =
  /^(?:park|king|rice|hunt|cook|brown|straw|bush|may|law|power|powers|ford|little|young|long|wall|bay)$/;

/** Whom a bare surname means. */
export class Surnames {
  readonly #known = new Map<string, Party>();

  /** Keeps somebody who was named in full. */
  keep(party: Party): void {
    const words = party.person?.split(' ') ?? [];
    const family = FAMILY_FIRST.has(party.country ?? '') ? words[0] : undefined;
    for (const key of [party.person ?? '', words.at(-1) ?? '', family ?? '']) {
      if (key.length > 1) this.#known.set(folded(key), party);
    }
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
