import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAny, tokenAt } from '../text/token-at.ts';
import { type Look, wordOf } from './look.ts';
import { startsWithSubject } from './starts-with.ts';

const LATE_EARLY = anyOf('late|early');
const IT_HE = anyOf('it|he|she|they');

/** "said late on Monday": when it was said. */
export const isLate = (look: Look, at: number): boolean =>
  isAny(look.tokens, at, LATE_EARLY) && /^on$|day$/.test(wordOf(look, at + 1));

/** "said on Monday it would", "said late on Monday Chad must": a subject with its verb behind the day of saying. */
export function isBehindDay(look: Look, at: number): boolean {
  if (!bears(tokenAt(look.tokens, at - 1), MARK.date) || !DAY.test(wordOf(look, at - 1)))
    return false;
  if (isDoneByThen(look, at)) return false;
  let back = at - 2;
  while (isAny(look.tokens, back, BEFORE_DAY)) back--;
  const verb = look.verbs.get(back);
  const isSaid = verb ? SAID.has(verb.sense.base) : isSaidAt(look, back);
  return isSaid && startsWithSubject(look, at);
}

/** In tokens, from the verb: "said in a strongly worded statement late on Monday". */
const OCCASION_REACH = 9;
const OCCASION = anyOf(
  'statement|communique|interview|conference|speech|address|report|letter|message|briefing|note|parliament|weekend|week|month',
);

/** "said in a statement it would": a subject with its verb behind where, or at what, it was said. */
export const isBehindOccasion = (look: Look, at: number): boolean =>
  isSaidAt(look, at - 1) && startsWithSubject(look, at);

/** Whether a token is what something was said in or at: "said in a statement". */
function isSaidAt(look: Look, noun: number): boolean {
  if (!isAny(look.tokens, noun, OCCASION)) return false;
  for (let at = noun - 1; at >= Math.max(look.sentence.from, noun - OCCASION_REACH); at--) {
    const word = wordOf(look, at);
    if (word === ',' || word === 'that') return false;
    const verb = look.verbs.get(at);
    if (verb) return SAID.has(verb.sense.base) && isAny(look.tokens, at + 1, WHERE);
  }
  return false;
}

const WHERE = anyOf('in|at|to|on|during|through');

/** "said on Monday they had arrested two men": the deed and its telling share the day. */
const isDoneByThen = (look: Look, at: number): boolean =>
  wordOf(look, at + 1) === 'had' && isAny(look.tokens, at, IT_HE);

const DAY = /^(?:[a-z]{3,6}day|yesterday|today)$/;
const BEFORE_DAY = anyOf('on|late|early|last|earlier');
const SAID = anyOf('say|announce');
