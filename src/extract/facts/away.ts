import type { Draft } from '../rules/rule.ts';
import type { Mention, Party } from '../who/mention.ts';
import { actingIn, type Held, tookPart } from './held.ts';

const asParties = ({ parties }: Mention) => parties.map((party) => ({ party }));

/** In tokens, from a heading to what is still told under it. */
const NEAR = 60;

/** The meetings told before an office came to speak of its own people, to which a guest leads back who acts again. */
export class Away {
  #left: readonly Held[] = [];
  #land: Party | undefined;
  #landAt = 0;
  /** The first of the facts that what is told now may be about. */
  since = 0;

  /** From here on the office tells of another state, by a heading of one word that ends before a token. */
  turnTo(land: Party, at: number): void {
    this.#land = land;
    this.#landAt = at;
  }

  /** The state that stands over what is told, with whoever publishes where nobody is said to speak. */
  landFor({ frame: { view }, participants }: Draft): readonly Party[] {
    const home = view.scene.publisher;
    if (!this.#land || !home || view.sentence.from - this.#landAt > NEAR) return [];
    const known = [home.country, this.#land.country];
    const isOfThem = [...participants, ...view.mentions.flatMap(asParties)].every(
      ({ party }) => party.country === null || known.includes(party.country),
    );
    if (!isOfThem) return [];
    return participants.length === 0 ? [home, this.#land] : [this.#land];
  }

  /** Nothing is held any more; `told`: how many facts were told so far. */
  leave(held: readonly Held[], told: number): Held[] {
    this.#land = undefined;
    this.#left = [...this.#left, ...held];
    this.since = told;
    return [];
  }

  /** "The President then met with workers. Mr Ali thanked Chad": what is held again, where a guest of then acts. */
  back(draft: Draft, held: readonly Held[]): Held[] {
    if (this.#left.length === 0 || !this.#isOfGuest(draft)) return [...held];
    const all = [...this.#left, ...held];
    this.#left = [];
    this.since = 0;
    return all;
  }

  #isOfGuest(draft: Draft): boolean {
    const home = draft.frame.view.scene.publisher?.country;
    return actingIn(draft).some(
      (party) =>
        party.person !== null &&
        party.country !== home &&
        this.#left.some(({ fact }) => tookPart(fact.draft, party)),
    );
  }
}
