import { anyOf } from '../text/any-of.ts';
import { yearText } from './calendar.ts';
import { type DateLook, type DateReader, expression, past, wordAt } from './expression.ts';
import { ordinalAt } from './numbers.ts';

const S = anyOf("'?s");
const APOSTROPHE_QUOTE = anyOf("['‘]");
const IN_DURING = anyOf('in|during|since');

const SPOKEN: ReadonlyMap<string, number> = new Map(
  'thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, index + 3] as const),
);

/** The words that name ten years. */
export const DECADE_WORDS: readonly string[] = [...SPOKEN.keys()];

/** "the 1990s", "the '90s", "the nineties": ten years. */
export const decade: DateReader = (look, at) =>
  written(look, at) ?? short(look, at) ?? spoken(look, at);

/** "the 1990s", from its article on. */
export const theDecade: DateReader = (look, at) => {
  const found = decade(look, past(look, at, /^the$/));
  return found && { ...found, from: at };
};

const EDGES = anyOf('the|early|late|mid|-');
const isPlural = (look: DateLook, at: number): boolean => S.has(wordAt(look, at));

function written(look: DateLook, at: number) {
  const token = look.tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d0$/.test(token.text)) return undefined;
  const isOwner = wordAt(look, at + 1) === "'s" && !EDGES.has(wordAt(look, at - 1));
  const isWhole = isPlural(look, at + 1) && look.tokens[at + 1]?.start === token.end && !isOwner;
  return isWhole ? expression(at, at + 2, `${token.text.slice(0, 3)}X`) : undefined;
}

function short(look: DateLook, at: number) {
  const isCut = APOSTROPHE_QUOTE.has(wordAt(look, at));
  const start = isCut ? at + 1 : at;
  const tens = /^([3-9])0$/.exec(wordAt(look, start))?.[1];
  if (tens === undefined || !isPlural(look, start + 1)) return undefined;
  if (!isCut && !EDGES.has(wordAt(look, at - 1))) return undefined;
  return expression(at, start + 2, `19${tens}X`);
}

function spoken(look: DateLook, at: number) {
  const start = past(look, past(look, at, /^nineteen$/), /^-$/);
  const tens = SPOKEN.get(wordAt(look, start));
  const isShown = start > at || EDGES.has(wordAt(look, at - 1));
  return tens === undefined || !isShown ? undefined : expression(at, start + 1, `19${tens}X`);
}

/** "in the 19th century": a hundred years, that name something where nothing says "in". */
export const century: DateReader = (look, at) => {
  const ordinal = ordinalAt(look, at);
  if (!ordinal || ordinal.value < 2 || ordinal.value > 21) return undefined;
  const dash = past(look, ordinal.to, /^-$/);
  if (wordAt(look, dash) !== 'century') return undefined;
  const first = 100 * (ordinal.value - 1);
  const found = expression(at, dash + 1, `${yearText(first)}/${yearText(first + 99)}`);
  const isWhen = IN_DURING.has(wordAt(look, at - 2)) && wordAt(look, at - 1) === 'the';
  return isWhen ? found : { ...found, isLoose: true };
};
