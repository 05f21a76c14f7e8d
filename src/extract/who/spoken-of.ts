import type { Party } from './mention.ts';

/** Of whom sentences tell: what "he" and "him" mean. */
export class SpokenOf {
  #subject: Party | undefined;
  #at = 0;
  #earlier: Party | undefined;
  #other: Party | undefined;
  #otherAt = 0;
  #isStranger = false;

  /** Keeps who a sentence is about, and the token at which it says so: what "he" is next. */
  about(party: Party, at: number): void {
    if (party.person === null && party.office === null) return;
    if (party.person !== this.#subject?.person || party.country !== this.#subject.country) {
      this.#earlier = this.#subject;
      this.#other = undefined;
    }
    this.#subject = party;
    this.#at = at;
    this.#isStranger = false;
  }

  /** Keeps who is named beside whoever a sentence is about: "Ann met Bob. She thanked him". */
  beside(party: Party, at: number): void {
    if (party.country === null || party.country === this.#subject?.country) return;
    this.#other = party;
    this.#otherAt = at;
  }

  /** Somebody of whom nothing is known is spoken of: "he" is nobody else. */
  stranger(): void {
    this.#isStranger = true;
  }

  /** Who "he" is; `last` was named last. */
  subject(last: Party | undefined): Party | undefined {
    return this.#isStranger ? undefined : (this.#subject ?? last);
  }

  /** Who "him" is in a sentence that begins at a token: who was named beside whoever acts in it, else spoken of before. */
  object(from: number): Party | undefined {
    if (this.#isStranger) return undefined;
    if (this.#at < from) return this.#subject;
    const isNameless = this.#other?.person === null;
    // "thanked the envoy of Chad and told him": where he is named, nothing is gained by saying it twice.
    const other = isNameless && this.#otherAt >= from ? undefined : this.#other;
    return other ?? this.#earlier;
  }
}
