import { anyOf } from '../text/any-of.ts';
import { yearText } from './calendar.ts';
import { type DateLook, type DateReader, expression, wordAt } from './expression.ts';
import { yearAt } from './year-dates.ts';

const IN_DURING = anyOf('in|during');
const WAR = anyOf('war|conflict|crisis|revolution|uprising|invasion|coup|fighting');
/** In words: "Peruvian border war". */
const LONGEST_NAME = 4;
const FIRST = 1500;

/** "during the 1979 border war", "in the 1948 crisis": what was done in it was done in that year. */
export const yearOfWar: DateReader = (look, at) => {
  if (wordAt(look, at - 1) !== 'the' || !IN_DURING.has(wordAt(look, at - 2))) return undefined;
  const found = yearAt(look, at);
  return found && found.value >= FIRST && isWar(look, found.to)
    ? expression(at, found.to, yearText(found.value))
    : undefined;
};

function isWar(look: DateLook, from: number): boolean {
  let at = from;
  while (at - from < LONGEST_NAME && !WAR.has(wordAt(look, at))) at++;
  return WAR.has(wordAt(look, at));
}
