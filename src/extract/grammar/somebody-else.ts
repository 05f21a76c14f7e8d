import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny } from '../text/token-at.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const standsWithVerb = adverbOr(
  'also|later|then|has|have|had|meanwhile|however|too|instead|nevertheless|thus|again',
);
const ARTICLE = anyOf('the|an?|his|her|its|their|one|two|three|some|several|both');
const NOBODY = anyOf('who|which|that|and|but|as|or|himself|herself|itself|jointly|both');
/** In tokens: ", a senior official said". */
const LONGEST = 4;

/** "…, aides said", "…, a senior official said": behind a mention a comma and somebody who is no actor, who says it. */
export function saysSomebodyElse(view: SentenceView, from: number, verb: number): boolean {
  const isFronted = isBehindDoing(view, from);
  if (!isFronted && !isSayingAt(view, verb)) return false;
  let last = verb - 1;
  while (standsWithVerb(lowerAt(view, last))) last--;
  if (!isPlainWord(view, last)) return false;
  for (let at = last - 1; at >= Math.max(from, last - LONGEST); at--) {
    const word = lowerAt(view, at);
    if (word === ',') return isFronted || at + 1 === last || isAnyAt(view, at + 1, ARTICLE);
    if (!isPlainWord(view, at)) return false;
  }
  return false;
}

const isSayingAt = ({ clauses }: SentenceView, verb: number): boolean =>
  clauses.some(({ verbs }) => verbs.some((one) => one.at === verb && isSaying(one)));

/** "On seeing the Chadian troops, local farmers fled": whether what ends before a comma is the object of what opens the sentence. */
function isBehindDoing({ scene: { tokens }, sentence }: SentenceView, from: number): boolean {
  const head = tokens[isAny(tokens, sentence.from, FRONT) ? sentence.from + 1 : sentence.from];
  if (tokens[from]?.text !== ',' || head?.lower.endsWith('ing') !== true) return false;
  for (let at = sentence.from; at < from; at++) if (tokens[at]?.text === ',') return false;
  return true;
}

const FRONT = anyOf('on|upon|after|before|while|when|by|in|without|despite|since');

const isSaying = ({ sense }: SentenceView['clauses'][number]['verbs'][number]): boolean =>
  sense.family === 'say' || sense.family === 'speak';

function isPlainWord({ scene, mentions, dates }: SentenceView, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || token.capital || isAmong(token, NOBODY)) return false;
  return ![...mentions, ...dates].some(({ from, to }) => from <= at && at < to);
}
