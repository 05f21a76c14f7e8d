import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import { behindTimeAhead } from './time-between.ts';

const isAdverb = adverbOr(
  'also|always|still|now|soon|then|again|later|kept|since|not|never|yesterday|today|further|therefore|thus|hereby|nonetheless|nevertheless|instead|already',
);

/** Only auxiliaries, adverbs and a time before the verb: no other subject hides there. */
export function onlyVerbAhead(view: SentenceView, clause: Clause, before: number): boolean {
  for (let at = behindTimeAhead(view.scene.tokens, clause.from); at < before; at++) {
    const word = lowerAt(view, at);
    if (
      !isAnyAt(view, at, AUXILIARIES) &&
      !isAwaited(word, lowerAt(view, at - 1)) &&
      !isAdverb(word)
    )
      return false;
  }
  return true;
}

/** "is expected to", "are due to", "continued to". */
const isAwaited = (word: string, before: string): boolean =>
  word === 'to' ? AWAITED.has(before) || before === 'is' || before === 'are' : AWAITED.has(word);

const AWAITED = anyOf(
  'expected|scheduled|due|slated|set|planning|going|preparing|continues?|continued',
);
