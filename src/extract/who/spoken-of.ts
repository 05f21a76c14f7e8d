import type { Party } from './mention.ts';

/** Of whom sentences tell: what "he" and "him" mean. */
export class SpokenOf {
  #subject: Party | undefined;
  #at = 0;
  #earlier: Party | undefined;
  #isStranger = false;

  /** Keeps who a sentence is about, and the token at which it says so: what "he" is next. */
  about(party: Party, at: number): void {
    if (party.person === null && party.office === null) return;
    if (party.person !== this.#subject?.person || party.country !== this.#subject.country)
      this.#earlier = this.#subject;
    this.#subject = party;
    this.#at = at;
    this.#isStranger = false;
  }

  /** Somebody of whom nothing is known is spoken of: "he" is nobody else. */
  stranger(): void {
    this.#isStranger = true;
  }

  /** Who "he" is; `last` was named last. */
  subject(last: Party | undefined): Party | undefined {
    return this.#isStranger ? undefined : (this.#subject ?? last);
  }

  /** Who "him" is in a sentence that begins at a token: who was spoken of before whoever acts in it. */
  object(from: number): Party | undefined {
    if (this.#isStranger) return undefined;
    return this.#at < from ? this.#subject : this.#earlier;
  }
}
