import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { looksAdverb } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';

/** In tokens: "signed at a ceremony in the Peruvian capital on 3 May by". */
const REACH = 12;

/** Whether a participle that ends before a token tells by whom: "signed by Peru", "signed in 1974 by Peru", "signed in Lima on Friday by Peru", "endorsed unanimously by Peru"; "on Peru by a month" tells of no time or place, nor of anybody. */
export function isByAgent(tokens: readonly Token[], to: number): boolean {
  if (looksAdverb(lowerOf(tokens, to)) && lowerOf(tokens, to + 1) === 'by') return true;
  if (!isAny(tokens, to, BETWEEN))
    return lowerOf(tokens, to) === 'by' && !isHowMuch(tokens, to + 1) && !isDoing(tokens[to + 1]);
  let at = to + 1;
  while (at < to + REACH && isWhenOrWhere(tokens[at], tokenAt(tokens, at - 1))) at++;
  return lowerOf(tokens, at) === 'by' && !AMOUNT.test(lowerOf(tokens, at + 1));
}

/** "extended by ten years", "raised by nearly 20 percent": by how much, and by nobody. */
const isHowMuch = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'half' || [at + 1, at + 2].some((next) => isAny(tokens, next, UNITS));

const UNITS = anyOf('years?|months?|weeks?|days?|hours?|percent|%|per|points?|thirds?|quarters?');

/** "hit back by halting imports": how, and not by whom. */
const isDoing = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && DOING.test(token.lower);

const DOING = /^\p{Ll}{3,}ing$/u;

/** "cut in May by half". */
const AMOUNT = /^(?:half|\d+|an?|nearly|almost|up|some)$/;

const TIME = new WordList([
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
  ...'year month week weekend night morning evening'.split(' '),
]);

const BETWEEN = anyOf('in|on|at|last|earlier|this|late|early|yesterday|today|here|there');
const WHERE = anyOf(
  'the|a|of|capital|city|town|port|resort|palace|ceremony|summit|sidelines|meeting',
);

const isWhenOrWhere = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  ((token.capital && before?.lower !== 'on') ||
    isAmong(token, TIME) ||
    isAmong(token, BETWEEN) ||
    isAmong(token, WHERE) ||
    /^\d+$/.test(token.lower));
