import { WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Mention } from './mention.ts';
import { properNameEnd } from './proper-name.ts';
import type { Scene } from './scene.ts';

const AN_THE = anyOf('an?|the|who|one');

/** What is written in capitals and is no person. */
const NO_PERSON = anyOf(
  'council|department|ministry|bank|committee|court|party|union|university|news|agency|times|group|corp|inc|street|house|senate|congress|church|front|army|force|forces|organization|organisation|air|security|association|institute|center|centre|commission|parliament|assembly|foreign|state|defense|defence|world|international|national|united|foundation|company|league|federation',
);
const SPEAKING = anyOf(
  'said|says|added|told|explained|argued|declared|insisted|replied|noted|asked|asks|worried|worries|warned|urged|complained|stressed|emphasi[sz]ed|thanked|assured|praised|welcomed|recalled|reaffirmed',
);

/**
 * "Ann Petrov said", "said Ann Petrov", "In the letter, Petrov said": somebody in the news whom no table and no office makes known;
 * in what an office tells only where a sentence begins with his whole name.
 */
export function isStranger(scene: Scene, at: number, from: number, limit: number): boolean {
  const { tokens, publisher } = scene;
  if (!tokens[at]?.capital || (publisher !== null && at > from)) return false;
  const to = properNameEnd(scene, at, limit);
  const isWhole = to - at >= SURE_WORDS;
  if (hasNoPerson(scene, at, to) || !(isWhole || isSurname(scene, at, from))) return false;
  return speaksHere(tokens, at, to, at === from && publisher === null);
}

function speaksHere(tokens: readonly Token[], at: number, to: number, isFirst: boolean): boolean {
  const [before, after] = [lowerOf(tokens, at - 1), lowerOf(tokens, to)];
  if (SPEAKING.has(after) || (isFirst && after === ',')) return true;
  // "one of them, Ann Petrov, told reporters".
  const isAside = before === ',' && after === ',' && isAny(tokens, to + 1, SPEAKING);
  return isAside || SPEAKING.has(before) || speaksBehindAside(tokens, to);
}

/** In tokens: ", a 20-year-old student of law,". */
const LONGEST_ASIDE = 10;

/** "Ann Petrov, 20, said", "Ann Petrov, a student, said". */
function speaksBehindAside(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  const isAged = tokens[to + 1]?.kind === 'number';
  if (!isAged && !isAny(tokens, to + 1, AN_THE)) return false;
  for (let at = to + 2; at <= to + LONGEST_ASIDE; at++)
    if (tokens[at]?.text === ',') return isAny(tokens, at + 1, SPEAKING);
  return false;
}

const SURE_WORDS = 2;

/** One word in capitals that does not owe them to its place. */
const isSurname = ({ tokens, isQuoted }: Scene, at: number, from: number): boolean =>
  at > from &&
  !isQuoted(at) &&
  tokenAt(tokens, at - 1)?.text !== ':' &&
  !isAny(tokens, at, WEEKDAY_WORDS);

const hasNoPerson = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => NO_PERSON.has(lower));

const RELATIVES = anyOf(
  'wife|husband|spouse|widow|widower|son|sons|daughter|daughters|brother|sister|mother|father|children|lawyer|friend|doctor|mistress|cousin|nephew|niece',
);

/** "the brother of the Polish president": whoever comes next is not the president. */
export const isOfRelative = ({ tokens }: Scene, { kind, from }: Mention): boolean =>
  kind === 'person' && lowerOf(tokens, from - 1) === 'of' && isAny(tokens, from - 2, RELATIVES);
