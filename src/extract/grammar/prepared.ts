import { anyOf } from '../text/any-of.ts';
import { hasFiniteForm } from './finite-form.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const IS = anyOf('is|be');
const CHANCE = anyOf('opportunity|chance|occasion');
/** In tokens: "of the President of Chad with the Prime Minister of Mali". */
const REACH = 18;
/** In tokens: "an important and timely". */
const CHANCE_REACH = 6;

/** "The meeting between Ann and Bob is an opportunity to", behind the noun that ends at a token: it is still to come. */
export function isChance(view: SentenceView, to: number): boolean {
  const last = Math.min(view.sentence.to, to + REACH);
  for (let at = to; at < last; at++) {
    if (isAnyAt(view, at, IS))
      return hasWord(view, { from: at + 1, to: Math.min(last, at + CHANCE_REACH) }, CHANCE);
    if (hasFiniteForm(lowerAt(view, at))) return false;
  }
  return false;
}

/** "The talks between Ann and Bob could resume on Monday", behind the noun that ends at a token: nobody knows. */
export function isMerelyPossible(view: SentenceView, to: number): boolean {
  const last = Math.min(view.sentence.to, to + REACH);
  for (let at = to; at < last; at++) {
    if (isAnyAt(view, at, MODAL)) return view.scene.tokens[at]?.capital !== true;
    if (isEnd(view, at)) return false;
  }
  return false;
}

/** Words of a verb, and marks. */
const isEnd = (view: SentenceView, at: number): boolean =>
  hasFiniteForm(lowerAt(view, at)) || isAnyAt(view, at, MARKS);

const MODAL = anyOf('could|might|may');
const MARKS = anyOf('[;:]|who|which|that|,');

const PREPARING = anyOf(
  'conferred|discussed|coordinated|finali[sz]ed|agreed|reviewed|settled|arranged|working',
);
const DETAILS = anyOf('details|arrangements|logistics|modalities');
/** In tokens, back from the noun: "details about the President of Chad's", and from those: "discussed some more". */
const DETAILS_REACH = 9;
const PREPARING_REACH = 5;

/** "conferred on details of Ann's visit to Peru": it is still to come. */
export function isPrepared(view: SentenceView, noun: number): boolean {
  const first = Math.max(view.sentence.from, noun - DETAILS_REACH);
  for (let at = noun - 1; at >= first; at--)
    if (isAnyAt(view, at, DETAILS))
      return hasWord(
        view,
        { from: Math.max(view.sentence.from, at - PREPARING_REACH), to: at },
        PREPARING,
      );
  return false;
}
