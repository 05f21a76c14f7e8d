import { anyOf } from '../text/any-of.ts';
import { dayAndMonth, numericDay } from './day-dates.ts';
import { type DateReader, past, wordAt } from './expression.ts';
import { weekday } from './weekdays.ts';

const PART = anyOf('night|morning|evening|afternoon|hours|day');

/** "the night of 3 March", "the early hours of Tuesday": the day that is named, for times of day are dropped. */
export const dayPart: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'the') return undefined;
  const noun = past(look, at + 1, /^(?:early|late)$/);
  if (!PART.has(wordAt(look, noun)) || wordAt(look, noun + 1) !== 'of') return undefined;
  const day = noun + 2;
  const found = numericDay(look, day) ?? dayAndMonth(look, day) ?? weekday(look, day);
  return found?.edtf?.length === 10 ? { ...found, from: at } : undefined;
};
