import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Offset } from './offset.ts';
import type { Told } from './told.ts';

/** What a date is read from: the tokens of a sentence, the day of publication, and what was dated before. */
export interface DateLook {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly publishedOn: string;
  readonly told: Told;
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
  readonly offset?: Offset | undefined;
  /** While it depends on another happening: what it is by the date that the text named last. */
  readonly asTold?: string | undefined;
  /** Since then, or from then on: the happening it dates goes on. */
  readonly isOpen?: boolean | undefined;
  /** "the 1971 convention": names a year without saying when something was. */
  readonly isLoose?: boolean | undefined;
  /** Set beside what the text is about: later words lean on the other. */
  readonly isAside?: boolean | undefined;
  /** The expressions that a range is made of. */
  readonly parts?: readonly DateExpression[] | undefined;
}

/** A way to say when: reads the expression that begins at a token. */
export type DateReader = (look: DateLook, at: number) => DateExpression | undefined;

/** A token in small letters, with a plain apostrophe; empty behind the sentence's end. */
export const wordAt = ({ tokens, to }: DateLook, at: number): string =>
  at < to ? lowerOf(tokens, at) : '';

export const isName = ({ tokens }: DateLook, at: number): boolean => tokens[at]?.capital === true;

/** The token after an optional word or mark. */
export const past = (look: DateLook, at: number, word: RegExp): number =>
  word.test(wordAt(look, at)) ? at + 1 : at;

/** Words that look like a date and are none: a fiscal year, a day that the calendar does not have. */
export const noDate = (from: number, to: number): DateExpression => ({
  from,
  to,
  edtf: null,
  basis: 'stated',
  extent: 'within',
});

/** Whether a time, or the end up to which one lasts, lies after a day. */
export const isAfter = ({ edtf }: Pick<DateExpression, 'edtf'>, day: string): boolean =>
  edtf !== null && edtf.replace(/^\.\.\//, '') > day;

/** A date that is part of a name and says nothing of when: "the Good Friday Agreement". */
export const nameOnly = (from: number, to: number): DateExpression => ({
  ...noDate(from, to),
  isLoose: true,
});

/** An expression of the calendar; a day is a point, what is longer holds the happening somewhere. */
export const expression = (
  from: number,
  to: number,
  edtf: string,
  basis: DateExpression['basis'] = 'stated',
): DateExpression => ({
  from,
  to,
  edtf,
  basis,
  extent: /^\d{4}-\d{2}-\d{2}[~?]?$/.test(edtf) ? 'point' : 'within',
});
