import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const AGO = anyOf(
  'already|long|repeatedly|often|twice|once|ever|never|always|previously|before|since|years?|months?|times|recently|earlier|so|far|over|until|because|although|while|though',
);

/** Whether a perfect is the news itself: "Chad has expelled two Malian diplomats, the ministry said.", in the first sentence and with no word of earlier times. */
export const isNewsOfLead = ({ view, clause, aspect }: Frame): boolean =>
  aspect.isPerfect &&
  !(aspect.isPluperfect || aspect.isKept || aspect.isStanding || aspect.isReduced) &&
  clause.link === 'main' &&
  view.sentence.from === 0 &&
  !hasWord(view, view.sentence, AGO);
