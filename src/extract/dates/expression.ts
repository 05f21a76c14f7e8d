import type { Token } from '../text/token.ts';

/** What a date is read from: the tokens of a sentence, the day of publication, and the tense at a token. */
export interface DateLook {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly publishedOn: string;
  readonly isFuture: (at: number) => boolean;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** A time that is known only once that of another happening is: "a day after …", "the following day". */
export interface Offset {
  readonly count: number;
  readonly unit: Unit;
  readonly direction: 1 | -1;
}

/** Words that say when. */
export interface DateExpression {
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Null while it depends on another happening. */
  readonly edtf: string | null;
  readonly basis: 'stated' | 'resolved' | 'relative';
  readonly extent: 'point' | 'span' | 'within';
  readonly offset?: Offset;
  /** Since then, or from then on: the happening it dates goes on. */
  readonly isOpen?: boolean;
  /** "the 1971 convention": names a year without saying when something was. */
  readonly isLoose?: boolean;
  /** The expressions that a range is made of. */
  readonly parts?: readonly DateExpression[];
}

/** A way to say when: reads the expression that begins at a token. */
export type DateReader = (look: DateLook, at: number) => DateExpression | undefined;

export const wordAt = ({ tokens, to }: DateLook, at: number): string =>
  at < to ? (tokens[at]?.lower ?? '') : '';

export const isName = ({ tokens }: DateLook, at: number): boolean => tokens[at]?.capital === true;

/** An expression of the calendar; a day is a point, what is longer holds the happening somewhere. */
export const expression = (
  from: number,
  to: number,
  edtf: string,
  basis: 'stated' | 'resolved' = 'stated',
): DateExpression => ({
  from,
  to,
  edtf,
  basis,
  extent: /^\d{4}-\d{2}-\d{2}[~?]?$/.test(edtf) ? 'point' : 'within',
});
