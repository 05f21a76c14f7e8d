import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const AGO = anyOf(
  'already|long|repeatedly|often|twice|once|ever|never|always|previously|before|since|years?|months?|times|recently|earlier|so|far|over|until|because|although|while|though',
);

const TELLS = anyOf('said|says|told|announced|confirmed|reported|disclosed');

/** Whether a perfect is the news itself: "Chad has expelled two Malian diplomats, the ministry said.", told in the first sentence, with no word of earlier times. */
export const isNewsOfLead = ({ view, clause, verb, aspect }: Frame): boolean =>
  aspect.isPerfect &&
  !(aspect.isPluperfect || aspect.isKept || aspect.isStanding || aspect.isReduced) &&
  clause.link === 'main' &&
  view.sentence.from === 0 &&
  hasWord(view, { from: verb.to, to: view.sentence.to }, TELLS) &&
  !hasWord(view, view.sentence, AGO);
