import { quarterText } from './calendar.ts';
import { type Offset, shiftedBy } from './offset.ts';

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** What an expression says for those after it. */
interface Named {
  readonly edtf: string | null;
  readonly asTold?: string | undefined;
  readonly isLoose?: boolean | undefined;
  readonly isAside?: boolean | undefined;
}

const QUARTER = /^(\d{4})-(?:(01)\/\1-03|(04)\/\1-06|(07)\/\1-09|(10)\/\1-12)$/;

/** What the text has dated so far: "the following day" and "the year-earlier quarter" lean on it. */
export class Told {
  #last: string | undefined;
  #head: string | undefined;
  #isNewSentence = true;
  #quarter: Quarter | undefined;
  #quarterAge = 0;
  #lastAge = 0;

  /** The quarter that the text is about. */
  get quarter(): Quarter | undefined {
    return this.#quarter;
  }

  /** Whether a date was named in this sentence or the one before. */
  get isRecent(): boolean {
    return this.#lastAge <= 1;
  }

  /** The date named last. */
  get last(): string | undefined {
    return this.#last;
  }

  /** The date named first in the last sentence that names any. */
  get head(): string | undefined {
    return this.#head;
  }

  /** Takes up an expression as it is read. */
  note({ edtf, asTold, isLoose, isAside }: Named): void {
    const named = edtf ?? asTold;
    if (named === undefined || isLoose || isAside) return;
    const [, year, ...months] = QUARTER.exec(named) ?? [];
    if (year !== undefined) {
      this.#quarter = { year: Number(year), quarter: months.findIndex((month) => month) + 1 };
      this.#quarterAge = 0;
    } else {
      this.#last = named.replace(/[~?]$/, '');
      if (this.#isNewSentence) this.#head = this.#last;
      this.#isNewSentence = false;
      this.#lastAge = 0;
    }
  }

  /** A quarter is no more what the text is about some sentences later. */
  endSentence(): void {
    this.#lastAge++;
    this.#isNewSentence = true;
    if (this.#quarterAge++ >= LONGEST_TOPIC) this.#quarter = undefined;
  }

  /** The time so far from the one named last; undefined where that is not known so exactly. */
  shifted(offset: Offset): string | undefined {
    return this.#last === undefined ? undefined : shiftedBy(this.#last, offset);
  }
}

const LONGEST_TOPIC = 12;

export const textOf = ({ year, quarter }: Quarter, years = 0): string =>
  quarterText(year + years, quarter);
