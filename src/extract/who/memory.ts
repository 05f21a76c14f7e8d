import { folded } from '../text/token.ts';
import type { Party } from './mention.ts';

/** People whom an office or pronoun may still refer to. */
const REMEMBERED = 12;

/** Who has been named so far in the article: what "he", "the visitor" or a bare surname refer to. */
export class Memory {
  readonly #bySurname = new Map<string, Party>();
  readonly #people: Party[] = [];
  #subject: Party | undefined;
  #speaker: Party | undefined;
  #pair: readonly Party[] = [];
  #guest: Party | undefined;
  #host: Party | undefined;
  #actors: Party[] = [];

  /** Keeps a person who was named, and the last country to act. */
  person(party: Party): void {
    if (party.person === null) return;
    for (const key of [party.person, party.person.split(' ').at(-1) ?? '']) {
      if (key.length > 1) this.#bySurname.set(folded(key), party);
    }
    if (this.#people.at(-1)?.person === party.person) this.#people.pop();
    this.#people.push(party);
    if (this.#people.length > REMEMBERED) this.#people.shift();
    this.actor(party);
  }

  actor(party: Party): void {
    if (party.country === null) return;
    this.#actors = [
      ...this.#actors.filter((known) => known.country !== party.country),
      party,
    ].slice(-2);
  }

  /** Keeps who a sentence is about: what "he" is next. */
  about(party: Party): void {
    if (party.person !== null) this.#subject = party;
  }

  subject(): Party | undefined {
    return this.#subject ?? this.lastPerson();
  }

  /** Keeps who is quoted: what "we" is inside quotation marks. */
  speaks(party: Party): void {
    this.#speaker = party;
  }

  speaker(): Party | undefined {
    return this.#speaker;
  }

  /** Those who met or did something together: what "the two sides" are from here on. */
  together(parties: readonly Party[]): void {
    this.#pair = parties;
  }

  /** Keeps who came to whom: "the visitor" and "the host". */
  visit(host: Party | undefined, guest: Party | undefined): void {
    this.#host = host;
    this.#guest = guest;
  }

  host(): Party | undefined {
    return this.#host;
  }

  guest(): Party | undefined {
    return this.#guest;
  }

  named(surname: string): Party | undefined {
    return this.#bySurname.get(folded(surname));
  }

  /** The last person of whom a condition holds. */
  lastPerson(fits: (party: Party) => boolean = () => true): Party | undefined {
    return this.#people.findLast(fits);
  }

  /** The two sides: those of the last meeting, else the last two countries that were named as actors. */
  sides(): readonly Party[] {
    if (this.#pair.length > 0) return this.#pair;
    return this.#actors.length === 2 ? this.#actors : [];
  }
}
