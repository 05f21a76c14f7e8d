import { anyOf } from '../text/any-of.ts';
import { isAmong, tokenAt } from '../text/token-at.ts';
import { SHIFTS, yearMonthOf, yearOf, yearText } from './calendar.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  nameOnly,
  past,
  wordAt,
} from './expression.ts';
import { type Counted, spokenAt } from './numbers.ts';

/** A year, and whether it took the day of publication to know it. */
export interface YearFound extends Counted {
  readonly basis: 'stated' | 'resolved';
}

/** "2024", "nineteen ninety-one", "two thousand and eight". */
export function yearAt(look: DateLook, at: number): Counted | undefined {
  const digits = yearOf(wordAt(look, at));
  return digits === undefined ? spokenYear(look, at) : { value: digits, to: at + 1 };
}

const CENTURY_WORDS: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

function spokenYear(look: DateLook, at: number): Counted | undefined {
  if (wordAt(look, at) === 'two' && wordAt(look, at + 1) === 'thousand') {
    const rest = spokenAt(look, past(look, at + 2, /^and$/));
    return rest ? { value: 2000 + rest.value, to: rest.to } : undefined;
  }
  const century = CENTURY_WORDS.get(wordAt(look, at));
  const rest = spokenAt(look, past(look, at + 1, /^-$/));
  return century !== undefined && rest && rest.value >= 10
    ? { value: century + rest.value, to: rest.to }
    : undefined;
}

/** The year that a month or a quarter is said to lie in: "2024", ", 2024", "of last year", "this year", "of the year", "of that year". */
export function yearAfter(look: DateLook, at: number): YearFound | undefined {
  const start = past(look, past(look, at, /^(?:,|of|in|'s|\[)$/), /^(?:the|year)$/);
  const stated = yearAt(look, past(look, start, /^year$/));
  if (stated) return { ...stated, basis: 'stated' };
  const word = past(look, at, /^(?:of|in)$/);
  return yearByWord(look, word) ?? yearOfStory(look, word);
}

/** "in May that year", "on 5 June of the same year": the year of the date that was named first in the last sentence with one. */
function yearOfStory(look: DateLook, at: number): YearFound | undefined {
  const [first, second] = [wordAt(look, at), wordAt(look, at + 1)];
  const isSame = first === 'the' && (second === 'same' || second === 'very');
  const to = isSame ? at + 3 : at + 2;
  const told = STARTING_YEAR.exec(look.told.head ?? '')?.[0];
  if (!(isSame || first === 'that') || wordAt(look, to - 1) !== 'year' || told === undefined)
    return undefined;
  return { value: Number(told), to, basis: 'resolved' };
}

const STARTING_YEAR = /^\d{4}/;

/** "this year", "last year", "next year". */
export function yearByWord(look: DateLook, at: number): YearFound | undefined {
  const shift = SHIFTS.get(wordAt(look, at));
  if (shift === undefined || wordAt(look, at + 1) !== 'year') return undefined;
  return { value: yearMonthOf(look.publishedOn).year + shift, to: at + 2, basis: 'resolved' };
}

/** "in 2022", "the year two thousand": a year after a word that shows it is one. */
export const year: DateReader = (look, at) => {
  if (wordAt(look, at) === 'the' && wordAt(look, at + 1) === 'year') {
    const named = yearNamed(look, at + 2);
    return named && expression(at, named.to, yearText(named.value));
  }
  return plainYear(look, at);
};

function plainYear(look: DateLook, at: number): DateExpression | undefined {
  const found = yearAt(look, at);
  if (!found || found.value < 1500 || countsThings(look, found) || isNumbered(look, at))
    return undefined;
  if (isOfProgramme(look, at, found.to)) return nameOnly(at, found.to);
  const edtf = yearText(found.value);
  const before = wordAt(look, at - 1);
  if (SHOWS_A_YEAR.has(before) || isListed(look, at) || isAsEarlyAs(look, at))
    return expression(at, found.to, edtf);
  const isNamed =
    found.value >= 1900 &&
    found.value < 2100 &&
    (at === look.from || BEFORE_A_NAMED_YEAR.test(before)) &&
    look.tokens[at]?.kind === 'number' &&
    look.tokens[found.to]?.kind === 'word';
  return isNamed ? { ...expression(at, found.to, edtf), isLoose: true } : undefined;
}

/** "as early as 1998". */
const isAsEarlyAs = (look: DateLook, at: number): boolean =>
  wordAt(look, at - 1) === 'as' && EARLY_LATE.has(wordAt(look, at - 2));

const EARLY_LATE = anyOf('early|late|recently');
const PROGRAMME = anyOf(
  'agenda|vision|strategy|initiative|goals?|targets?|roadmap|horizon|plan|compact|programme',
);

/** "the 2030 Agenda", "Vision 2030", "Agenda 2063": the year is part of a name. */
function isOfProgramme({ tokens, from, to }: DateLook, at: number, end: number): boolean {
  const [before, after] = [
    at > from ? tokenAt(tokens, at - 1) : undefined,
    end < to ? tokens[end] : undefined,
  ];
  return [before, after].some((one) => one?.capital === true && isAmong(one, PROGRAMME));
}

function yearNamed(look: DateLook, at: number): Counted | undefined {
  const found = yearAt(look, at);
  if (found) return found;
  const isTwoThousand = wordAt(look, at) === 'two' && wordAt(look, at + 1) === 'thousand';
  return isTwoThousand ? { value: 2000, to: at + 2 } : undefined;
}

const BEFORE_A_NAMED_YEAR = /^(?:the|a|an|its|his|her|their|'s|[a-z]{4,})$/;
/** "2023, 2024 and 2025". */
const isListed = (look: DateLook, at: number): boolean =>
  [',', 'and', 'or'].includes(wordAt(look, at - 1)) && yearOf(wordAt(look, at - 2)) !== undefined;

/** "Resolution 1973", "resolutions 1718, 1874 (2009) and 1929". */
function isNumbered(look: DateLook, at: number): boolean {
  if (isOfEvent(look, at)) return true;
  if (wordAt(look, at - 1) === '(') return false;
  let back = at - 1;
  while (back > look.from && at - back < LONGEST_LIST && isInList(look, back)) back--;
  return NUMBERED.has(wordAt(look, back));
}

/** "EXPO-2022": its name. */
const isOfEvent = ({ tokens }: DateLook, at: number): boolean =>
  tokenAt(tokens, at - 1)?.text === '-' &&
  tokenAt(tokens, at - 1)?.end === tokens[at]?.start &&
  tokenAt(tokens, at - 2)?.end === tokenAt(tokens, at - 1)?.start &&
  /^[A-Z]{3,}$/.test(tokenAt(tokens, at - 2)?.text ?? '');

const LONGEST_LIST = 16;

const isInList = (look: DateLook, at: number): boolean =>
  look.tokens[at]?.kind === 'number' || [',', 'and', 'or', '(', ')'].includes(wordAt(look, at));

/** Words whose number is no year. */
const NUMBERED = new Set(
  'resolution resolutions article number decree flight route highway regulation bill directive document section room order line code paragraph unscr'.split(
    ' ',
  ),
);
const SHOWS_A_YEAR = new Set(
  'in since until till by early late mid of during from through year and - between to ( before after for end'.split(
    ' ',
  ),
);
const THINGS = new Set(
  'percent per % people troops soldiers million billion thousand km kilometers kilometres km/h miles tons tonnes hours meters metres feet men women dollars euros'.split(
    ' ',
  ),
);
const NO_THINGS = new Set('was is has as this its us'.split(' '));

/** "2000 troops", "in 1500 villages": a round number before a plural counts. */
function countsThings(look: DateLook, { value, to }: Counted): boolean {
  const next = wordAt(look, to);
  if (THINGS.has(next)) return true;
  const token = look.tokens[to];
  if (/(?:children|people|persons|men)$/.test(next)) return true;
  const isPlural = token?.kind === 'word' && !token.capital && /[^s']s$/.test(next);
  return value % 100 === 0 && isPlural && !NO_THINGS.has(next);
}
