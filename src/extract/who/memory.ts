import { Deeds } from './deeds.ts';
import type { Party } from './mention.ts';
import { Papers } from './papers.ts';
import { Speakers } from './speakers.ts';
import { SpokenOf } from './spoken-of.ts';
import { StorySides } from './story-sides.ts';
import { Surnames } from './surnames.ts';
import { Topic } from './topic.ts';

/** People whom an office or pronoun may still refer to. */
const REMEMBERED = 12;
/** In tokens, how far on "they" still are those who were named. */
const NEAR = 40;

/** Who has been named so far in the article: what "he", "the visitor" or a bare surname refer to. */
export class Memory {
  readonly topic = new Topic();
  readonly deeds = new Deeds();
  readonly story = new StorySides();
  readonly papers = new Papers();
  readonly speakers = new Speakers();
  readonly who = new SpokenOf();
  readonly surnames = new Surnames();
  readonly #home: string | null;
  readonly #people: Party[] = [];
  #pair: readonly Party[] = [];
  #leaders: readonly Party[] = [];
  #publishers: readonly Party[] = [];
  #attending: readonly Party[] = [];
  #guest: Party | undefined;
  #host: Party | undefined;
  #reader: Party | undefined;
  #issued: string | undefined;
  #actors: Party[] = [];
  #several: { readonly party: Party; readonly at: number } | undefined;
  #tied: { readonly parties: readonly Party[]; readonly at: number } | undefined;

  /** `home`: the country whose office publishes; the sides of which it speaks are people. */
  constructor(home: string | null = null) {
    this.#home = home;
  }

  /** Keeps a person who was named, and the last country to act. */
  person(party: Party): void {
    if (party.person === null) return;
    this.surnames.keep(party);
    if (this.#people.at(-1)?.person === party.person) this.#people.pop();
    this.#people.push(party);
    if (this.#people.length > REMEMBERED) this.#people.shift();
    this.actor(party);
  }

  actor(party: Party): void {
    if (party.country === null) return;
    if (this.#actors.at(-1)?.country === party.country) {
      this.#actors[this.#actors.length - 1] = party;
      return;
    }
    this.#actors = [
      ...this.#actors.filter((known) => known.country !== party.country),
      party,
    ].slice(-REMEMBERED);
  }

  /** The state of which a condition holds among the last that were named as actors. */
  lastActor(fits: (country: string) => boolean): Party | undefined {
    return this.#actors.findLast(({ country }) => country !== null && fits(country));
  }

  /** Who "he" is. */
  subject(): Party | undefined {
    return this.who.subject(this.lastPerson());
  }

  /** Keeps several people of one state, and the token at which they are named: what "they" are next. */
  several(party: Party, at: number): void {
    this.#several = { party, at };
  }

  /** Those who met or did something together: what "the two sides" are from here on. */
  together(parties: readonly Party[]): void {
    this.#pair = parties;
    if (parties.some(({ person }) => person !== null)) this.#leaders = parties;
    this.#several = undefined;
  }

  /** Keeps two who are named with "and" between them, and the token: what "they" are next. */
  tied(parties: readonly Party[], at: number): void {
    this.#tied = { parties, at };
    this.#several = undefined;
  }

  /** Who "they" are at a token: those of one state or of two who were just named together, else those who met. */
  they(at: number): readonly Party[] {
    const isNear = this.#several && at - this.#several.at <= NEAR;
    if (this.#several && isNear) return [this.#several.party];
    const isJust = this.#tied && at - this.#tied.at <= NEAR;
    if (this.#tied && isJust) return this.#tied.parties;
    return this.#home ? this.sides() : this.#pair;
  }

  /** Keeps who takes part in the meeting by a list further down, and what the title tells: to whom a letter is written, and the day of a joint text. */
  attends(
    parties: readonly Party[],
    { reader, day }: { readonly reader: Party | undefined; readonly day: string | undefined },
  ): void {
    this.#attending = parties;
    this.#reader = reader;
    this.#issued = day;
  }

  attending(): readonly Party[] {
    return this.#attending;
  }

  /** Keeps who publishes or speaks together, if anybody does: what "we" is outside quotation marks, and the sides until others meet. */
  jointly(parties: readonly Party[]): void {
    if (parties.length === 0) return;
    this.#publishers = parties;
    this.#pair = parties;
  }

  publishers(): readonly Party[] {
    return this.#publishers;
  }

  /** The day on which a joint text was issued, by its title. */
  issued(): string | undefined {
    return this.#issued;
  }

  /** To whom the text is written: what "you" is in it. */
  reader(): Party | undefined {
    return this.#reader;
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

  /** The last person of whom a condition holds. */
  lastPerson(fits: (party: Party) => boolean = () => true): Party | undefined {
    return this.#people.findLast(fits);
  }

  /** In a release: the last person of its own state and the last of another, where both were named. */
  #ownAndOther(): readonly Party[] {
    const own = this.lastPerson(({ country }) => country === this.#home);
    const other = this.lastPerson(({ country }) => country !== null && country !== this.#home);
    return own && other ? [own, other] : [];
  }

  /** Those who met, if any did. */
  met(): readonly Party[] {
    return this.#pair;
  }

  /** In a release "the leaders": the persons who met last, whatever other states have said or done together since. */
  leaders(): readonly Party[] {
    const there = new Set(this.#leaders.map(({ country }) => country));
    const areOthers = this.#pair.every(
      ({ country, person }) => person === null && !there.has(country),
    );
    return this.#home && there.size > 0 && areOthers ? this.#leaders : this.#pair;
  }

  /**
   * The two sides: those of the last meeting, else the last two countries that were named as actors, without the one
   * that speaks of them.
   */
  sides(speaking?: string | null): readonly Party[] {
    if (this.#pair.length > 0) return this.#pair;
    if (this.#home) return this.#ownAndOther();
    const last = this.#actors.filter(({ country }) => country !== speaking).slice(-2);
    return last.length === 2 ? last : [];
  }
}

type Parts = 'topic' | 'deeds' | 'papers' | 'story' | 'speakers' | 'who' | 'surnames';

/** What a memory can be asked and told. */
export type Recall = Omit<Pick<Memory, keyof Memory>, Parts> & {
  readonly [Part in Parts]: Pick<Memory[Part], keyof Memory[Part]>;
};
