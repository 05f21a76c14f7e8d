import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isAnswer } from './other-of-pair.ts';

const INTENT_CRITICISE = anyOf('intent|criticise|accuse');

/** "We have added more", in a turn of a transcript: a remark that names nobody is nothing between states. */
export const isSmallTalk = (draft: Draft): boolean => {
  const { detail, frame, evidence } = draft;
  if (detail.type !== 'statement') return false;
  if (isToEverybody(draft)) return true;
  if (!isAnswer(draft)) return isAside(draft);
  if (detail.act === 'comment') return frame.verb.sense.family !== 'speak';
  return detail.act === 'intent' && !hasWord(frame.view, evidence, OF_TWO);
};

/** "We thank all friends who came to our help", in the news: nobody of them all. */
function isToEverybody({ frame: { view }, evidence: { from, to } }: Draft): boolean {
  if (view.scene.publisher !== null) return false;
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, ALL) && isAnyAt(view, at + 1, THOSE)) return true;
  return false;
}

const ALL = anyOf('all|every');
const THOSE = anyOf(
  'friends?|those|countries|country|nations?|partners?|states?|who|peoples?|allies',
);

/** "We want the children to sleep well", quoted in a release: a wish or worry that names nobody is none of the guest's. */
const isAside = (draft: Draft): boolean => {
  const { detail, frame, evidence } = draft;
  return (
    frame.view.scene.publisher !== null &&
    detail.type === 'statement' &&
    (INTENT_CRITICISE.has(detail.act) || isFaintPraise(draft)) &&
    frame.view.scene.isQuoted(evidence.from + 1) &&
    !hasWord(frame.view, evidence, OF_TWO)
  );
};

/** "That is why this partnership matters", "It is a crucial time": said of whatever the day is about. */
const isFaintPraise = ({ detail, toldBy, frame: { view } }: Draft): boolean =>
  detail.type === 'statement' &&
  detail.act === 'praise' &&
  toldBy !== undefined &&
  hasWord(view, toldBy, FAINT);

const FAINT = anyOf(
  'partnership|growing|stronger|strong|historic|crucial|appreciates|important|unprecedented',
);

const OF_TWO = anyOf('you|your|both|together|bilateral|joint|each|our|mutual');
