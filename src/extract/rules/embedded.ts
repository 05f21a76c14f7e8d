import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { looksAdverb } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';

const IT_HE = anyOf('it|he|she|they');
const WE_THEY = anyOf('we|they|he|she');
const I_WE_THEY = anyOf('i|we|they|he|she|you');
const THE_THESE = anyOf('the|these|those');

/** "over what it called a provocation", "as we have just discussed": part of what is told already. */
export const isEmbedded = (frame: Frame, act: Act): boolean => {
  const { at } = frame.verb;
  const isWhat = lowerAt(frame.view, at - 2) === 'what';
  return (
    isInList(frame) ||
    (isWhat && isAnyAt(frame.view, at - 1, IT_HE)) ||
    (act === 'comment' && (isOfNoun(frame) || isPointingBack(frame)))
  );
};

/** "as we have just discussed", with nothing behind. */
function isPointingBack({ view, verb, clause: { conjunction, from } }: Frame): boolean {
  const end = looksAdverb(lowerAt(view, verb.to)) ? verb.to + 1 : verb.to;
  return (
    conjunction === 'as' &&
    view.scene.tokens[end]?.kind !== 'word' &&
    isAnyAt(view, from, I_WE_THEY)
  );
}

/** "beyond the measures we announce today". */
const isOfNoun = ({ view, subjects }: Frame): boolean => {
  const at = subjects[0]?.from ?? 0;
  return isAnyAt(view, at, WE_THEY) && isAnyAt(view, at - 2, THE_THESE);
};

/** In tokens, back from one thing of a list to what opens it. */
const LIST_REACH = 40;

/** "discussed the crisis, including taking in refugees and supporting farmers": what is spoken of, one of several. */
function isInList({ view, verb }: Frame): boolean {
  if (verb.sense.tense !== 'ing' || !isAnyAt(view, verb.at - 1, LISTING)) return false;
  for (let at = verb.at - 2; at >= Math.max(view.sentence.from, verb.at - LIST_REACH); at--) {
    if (isAnyAt(view, at, ENDS)) return false;
    if (lowerAt(view, at) === 'including') return lowerAt(view, at + 1).endsWith('ing');
  }
  return false;
}

const LISTING = anyOf('and|,|or');
const ENDS = anyOf('[.;:]');
