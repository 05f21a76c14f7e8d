import { bears, MARK } from '../text/mark.ts';
import { startsWithSubject } from './joined-cut.ts';
import { type Look, wordOf } from './look.ts';

/** "said late on Monday": when it was said. */
export const isLate = (look: Look, at: number): boolean =>
  /^(?:late|early)$/.test(wordOf(look, at)) && /^on$|day$/.test(wordOf(look, at + 1));

/** "said on Monday it would", "said late on Monday Chad must": a subject with its verb behind the day of saying. */
export function isBehindDay(look: Look, at: number): boolean {
  if (!bears(look.tokens[at - 1], MARK.date) || !DAY.test(wordOf(look, at - 1))) return false;
  if (isDoneByThen(look, at)) return false;
  let back = at - 2;
  while (BEFORE_DAY.test(wordOf(look, back))) back--;
  const verb = look.verbs.get(back);
  return verb !== undefined && SAID.test(verb.sense.base) && startsWithSubject(look, at);
}

/** "said on Monday they had arrested two men": the deed and its telling share the day. */
const isDoneByThen = (look: Look, at: number): boolean =>
  wordOf(look, at + 1) === 'had' && /^(?:it|he|she|they)$/.test(wordOf(look, at));

const DAY = /^(?:[a-z]{3,6}day|yesterday|today)$/;
const BEFORE_DAY = /^(?:on|late|early|last|earlier)$/;
const SAID = /^(?:say|announce)$/;
