import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
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
    (isWhat && IT_HE.has(lowerAt(frame.view, at - 1))) ||
    (act === 'comment' && (isOfNoun(frame) || isPointingBack(frame)))
  );
};

/** "as we have just discussed", with nothing behind. */
const isPointingBack = ({ view, verb, clause: { conjunction, from } }: Frame): boolean =>
  conjunction === 'as' &&
  view.scene.tokens[verb.to]?.kind !== 'word' &&
  I_WE_THEY.has(lowerAt(view, from));

/** "beyond the measures we announce today". */
const isOfNoun = ({ view, subjects }: Frame): boolean => {
  const at = subjects[0]?.from ?? 0;
  return WE_THEY.has(lowerAt(view, at)) && THE_THESE.has(lowerAt(view, at - 2));
};
