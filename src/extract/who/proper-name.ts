import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, tokenAt } from '../text/token-at.ts';
import { WordList } from '../text/word-list.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

export const PARTICLES = anyOf(
  'von|van|der|den|de|da|di|du|del|bin|ibn|al|el|la|le|ben|abu|ould|dos',
);
const NO_NAME = new WordList([
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
  ...'mp mep kc qc cbe obe the a an i he she it we they on in at and but or if as for from with'.split(
    ' ',
  ),
]);
const LONGEST = 6;

/** Where a person's name that begins at a token ends; the token itself when none does. */
export function properNameEnd(
  scene: Pick<Scene, 'tokens' | 'lexicon'>,
  from: number,
  limit: number,
): number {
  const { tokens } = scene;
  let to = from;
  for (let at = from; at < Math.min(limit, from + 2 * LONGEST); at++) {
    const token = tokens[at];
    if (!token || !continuesName(tokens, from, at) || (at > from && nameAt(scene, at))) break;
    if (token.capital) to = at + 1;
  }
  while (to > from && tokenAt(tokens, to - 1)?.kind === 'mark') to--;
  return joinedEnd(tokens, to, limit);
}

function continuesName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.capital) return !isAmong(token, NO_NAME);
  if (at === from) return false;
  if (isAmong(token, PARTICLES) || token.text === '-') return true;
  return token.text === '.' && tokenAt(tokens, at - 1)?.text.length === 1;
}

/** "Yoon Suk-yeol": what is joined by a hyphen belongs to the name, in small letters too. */
function joinedEnd(tokens: readonly Token[], to: number, limit: number): number {
  const hyphen = tokens[to];
  if (hyphen?.text !== '-' || to + 2 > limit) return to;
  const [last, next] = [tokenAt(tokens, to - 1), tokens[to + 1]];
  const joined = last?.end === hyphen.start && next?.start === hyphen.end && next.kind === 'word';
  return joined ? to + 2 : to;
}
