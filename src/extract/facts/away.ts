import type { Draft } from '../rules/rule.ts';
import { actingIn, type Held, tookPart } from './held.ts';

/** The meetings told before an office came to speak of its own people, to which a guest leads back who acts again. */
export class Away {
  #left: readonly Held[] = [];
  /** The first of the facts that what is told now may be about. */
  since = 0;

  /** Nothing is held any more; `told`: how many facts were told so far. */
  leave(held: readonly Held[], told: number): Held[] {
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
