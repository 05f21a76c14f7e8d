import type { Mention } from '../who/mention.ts';
import { isOfPress } from './of-press.ts';
import type { SeenSentence } from './sentence-view.ts';

/** Of which other state a transcript's last question was: whom an answer that names nobody is about. */
export class Questions {
  readonly #home: string | null;
  #asked: string | undefined;
  #wasQuestion = false;

  /** `home`: the country of the office that answers. */
  constructor(home: string | null) {
    this.#home = home;
  }

  /** The two countries of the last question as of a sentence, which is one of it or of its answer; none where it named no other. */
  after(one: SeenSentence, isQuestion: boolean): readonly string[] {
    if (isQuestion && !this.#wasQuestion) this.#asked = undefined;
    this.#wasQuestion = isQuestion;
    if (isQuestion) this.#asked ??= this.#otherIn(one);
    return this.#home && this.#asked ? [this.#home, this.#asked] : [];
  }

  /** The first that acts, else the first of any kind. */
  #otherIn({ mentions, scene }: SeenSentence): string | undefined {
    const of = (fits: (mention: Mention) => boolean) =>
      mentions
        .filter(({ kind, parties }) => kind !== 'media' && kind !== 'group' && parties.length === 1)
        .filter((one) => fits(one) && !isOfPress({ scene }, one))
        .flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? []))
        .find((country) => country !== this.#home);
    return of(({ isPlace, kind }) => !isPlace && kind !== 'adjective') ?? of(() => true);
  }
}
