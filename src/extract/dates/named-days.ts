import { isDay } from '../../../events/day.ts';
import { anyOf } from '../text/any-of.ts';
import { lowerOf, tokenAt } from '../text/token-at.ts';
import { daysFrom } from './calendar.ts';
import { type DateLook, type DateReader, expression, wordAt } from './expression.ts';

const LATER_EARLIER = anyOf('later|earlier|late|early');

const DAYS: readonly (readonly [string, number])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
];
const PHRASES = DAYS.map(([phrase, days]) => ({ words: phrase.split(' '), days }));

/** "today", "the day before yesterday", "last night", "this morning". */
export const namedDay: DateReader = (look, at) => {
  if (isTitle(look, at)) return undefined;
  const found = PHRASES.find(({ words }) =>
    words.every((word, step) => wordAt(look, at + step) === word),
  );
  return (
    found &&
    expression(at, at + found.words.length, daysFrom(look.publishedOn, found.days), 'resolved')
  );
};

/** "USA Today", "the people of tomorrow". */
function isTitle({ tokens, from }: DateLook, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const isName = tokens[at]?.capital === true && at > from && before?.capital === true;
  return isName || (before?.lower === 'of' && lowerOf(tokens, at) === 'tomorrow');
}

/** "later in the day": the day named last, else that of publication. */
export const theDay: DateReader = (look, at) => {
  if (!LATER_EARLIER.has(wordAt(look, at)) || wordAt(look, at + 1) !== 'in') return undefined;
  if (wordAt(look, at + 2) !== 'the' || wordAt(look, at + 3) !== 'day') return undefined;
  const last = look.told.last;
  const day = last !== undefined && isDay(last) ? last : look.publishedOn;
  return expression(at + 2, at + 4, day, 'resolved');
};
