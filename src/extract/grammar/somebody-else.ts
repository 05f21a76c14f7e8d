import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

const standsWithVerb = adverbOr(
  'also|later|then|has|have|had|meanwhile|however|too|instead|nevertheless|thus|again',
);
const ARTICLE = anyOf('the|an?|his|her|its|their|one|two|three|some|several|both');
const NOBODY = anyOf('who|which|that|and|but|as|or|himself|herself|itself|jointly|both');
/** In tokens: ", a senior official said". */
const LONGEST = 4;

/** "…, aides said", "…, a senior official said": behind a mention a comma and somebody who is no actor, who says it. */
export function saysSomebodyElse(view: SentenceView, from: number, verb: number): boolean {
  if (!view.clauses.some(({ verbs }) => verbs.some((one) => one.at === verb && isSaying(one))))
    return false;
  let last = verb - 1;
  while (standsWithVerb(lowerAt(view, last))) last--;
  if (!isPlainWord(view, last)) return false;
  for (let at = last - 1; at >= Math.max(from, last - LONGEST); at--) {
    const word = lowerAt(view, at);
    if (word === ',') return at + 1 === last || ARTICLE.has(lowerAt(view, at + 1));
    if (!isPlainWord(view, at)) return false;
  }
  return false;
}

const isSaying = ({ sense }: SentenceView['clauses'][number]['verbs'][number]): boolean =>
  sense.family === 'say' || sense.family === 'speak';

function isPlainWord({ scene, mentions, dates }: SentenceView, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || token.capital || NOBODY.has(token.lower)) return false;
  return ![...mentions, ...dates].some(({ from, to }) => from <= at && at < to);
}
