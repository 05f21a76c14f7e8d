import { type DateLook, wordAt } from './expression.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const UNITS: ReadonlyMap<string, number> = new Map(SMALL.map((word, value) => [word, value]));
const TENS_OF: ReadonlyMap<string, number> = new Map(
  TENS.map((word, index) => [word, 10 * (index + 2)]),
);
const ORDINAL_OF: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);

/** A number read from words, and the token after it. */
export interface Counted {
  readonly value: number;
  readonly to: number;
}

/** "12", "three", "a", "twenty-five": how many; digits up to 9999. */
export function numberAt(look: DateLook, at: number): Counted | undefined {
  const word = wordAt(look, at);
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), to: at + 1 };
  return word === 'a' || word === 'an' ? { value: 1, to: at + 1 } : spokenAt(look, at);
}

/** "four", "twenty-five", "twenty five": 0 to 99 in words. */
export function spokenAt(look: DateLook, at: number): Counted | undefined {
  const small = UNITS.get(wordAt(look, at));
  if (small !== undefined) return { value: small, to: at + 1 };
  const tens = TENS_OF.get(wordAt(look, at));
  if (tens === undefined) return undefined;
  const next = afterHyphen(look, at);
  const unit = UNITS.get(wordAt(look, next)) ?? 0;
  const isUnit = unit >= 1 && unit <= 9;
  return isUnit ? { value: tens + unit, to: next + 1 } : { value: tens, to: at + 1 };
}

/** "4th", "fourth", "twenty-first": a place in an order, not a number without its ending. */
export function ordinalAt(look: DateLook, at: number): Counted | undefined {
  const word = wordAt(look, at);
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (digits) return { value: Number(digits[1]), to: at + 1 };
  const whole = ORDINAL_OF.get(word);
  if (whole !== undefined) return { value: whole, to: at + 1 };
  const tens = TENS_OF.get(word);
  if (tens === undefined) return undefined;
  const next = afterHyphen(look, at);
  const unit = ORDINAL_OF.get(wordAt(look, next)) ?? 0;
  return unit >= 1 && unit <= 9 ? { value: tens + unit, to: next + 1 } : undefined;
}

/** Words before a count that make it a rough one. */
export const ABOUT_WORDS = 'about around nearly almost roughly some approximately over';
export const ABOUT = new RegExp(`^(?:${ABOUT_WORDS.replaceAll(' ', '|')})$`);

/** Words that can begin a number. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  ...SMALL,
  ...TENS,
  ...ORDINAL_OF.keys(),
]);

/** Words of numbers as high as that of a year: "nineteen ninety-one", "two thousand". */
export const YEAR_WORDS: readonly string[] = [...SMALL.slice(10), ...TENS, 'thousand'];

const afterHyphen = (look: DateLook, at: number): number =>
  wordAt(look, at + 1) === '-' ? at + 2 : at + 1;
