import { MONTHS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Look } from './look.ts';

const DASHES = anyOf('[—–]');
/** In tokens. */
const LONGEST_ASIDE = 20;

/** "how Peru and Chile – with others – can help": whether a dash is one of two around words without a verb or a name, which part nothing. */
export const isOfAside = (look: Look, at: number): boolean =>
  isAny(look.tokens, at, DASHES) && (isPaired(look, at, 1) || isPaired(look, at, -1));

/** A name may stand in it where the sentence goes on with its verb: "Two hundred people — embassy staff of Chad — left". */
function isPaired(look: Look, at: number, step: 1 | -1): boolean {
  const { from, to } = look.sentence;
  let isNamed = false;
  for (let next = at + step; Math.abs(next - at) <= LONGEST_ASIDE; next += step) {
    if (next < from || next >= to || look.finite[next - from]) return false;
    isNamed ||= (look.mentionFrom.get(next)?.kind ?? 'adjective') !== 'adjective';
    if (isAny(look.tokens, next, DASHES))
      return !isNamed || look.finite[Math.max(at, next) + 1 - from] === true;
  }
  return false;
}

/** "on 6–9 November", "on October 30–November 2", "30 October – 2 November". */
export const isRange = ({ tokens }: Look, at: number): boolean =>
  isEndOfRange(tokens, at - 1, -1) && isEndOfRange(tokens, at + 1, 1);

/** A number, or the name of a month with one on its other side. */
const isEndOfRange = (tokens: Look['tokens'], at: number, step: 1 | -1): boolean =>
  tokens[at]?.kind === 'number' ||
  (MONTHS.has(lowerOf(tokens, at)) && tokens[at + step]?.kind === 'number');
