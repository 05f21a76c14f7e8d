import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Look } from './look.ts';

/** Whether a time stands at a token, and no clause: "held since May were freed", "held since 2003 were freed", "met after 5 May and signed", "left before the day was out". */
export function isTime({ tokens }: Look, at: number): boolean {
  if (OUT.every((words, step) => words.has(lowerOf(tokens, at + step)))) return true;
  const isDay = tokens[at]?.kind === 'number' && isAny(tokens, at + 1, MONTH_WORDS);
  if (isDay || lowerOf(tokens, at + 1) === "'s") return isDay;
  const isNamed =
    tokens[at]?.capital === true &&
    (isAny(tokens, at, MONTH_WORDS) || isAny(tokens, at, WEEKDAY_WORDS));
  return isNamed || YEAR.test(tokens[at]?.text ?? '');
}

const OUT = ['the', 'day', 'was', 'out|over'].map((words) => anyOf(words));
const YEAR = /^(?:1[89]|20)\d\d$/;
