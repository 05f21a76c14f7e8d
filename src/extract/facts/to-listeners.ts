import { hasWord, isAnyAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong } from '../text/token-at.ts';
import { isPast } from '../verb-senses.ts';
import { isSaidToPress } from './before-press.ts';
import { isAnswer } from './other-of-pair.ts';

/**
 * "I spoke with B today. … We defend our land": the one is told to an audience, and so is the other, which B did not
 * hear. What is mentioned in a turn of a transcript holds only what was agreed there.
 */
export const isToListeners = (draft: Draft, meeting: Draft): boolean =>
  (isAnswer(meeting) && draft.detail.type === 'statement') ||
  isOfInterview(draft, meeting) ||
  (isRemark(draft) && (isSaidToPress(meeting) || isToldToPress(draft))) ||
  (isOfSelf(meeting) && isOfSelf(draft) && !isPast(draft.frame.verb.sense.tense));

/** "He said this in an interview with Peruvian media": to those who read it, whoever else is told of as met. */
const isOfInterview = ({ detail, frame: { view } }: Draft, meeting: Draft): boolean =>
  detail.type === 'statement' &&
  meeting.frame.view !== view &&
  !TO_FACE.has(detail.act) &&
  view.scene.publisher !== null &&
  INTERVIEW.test(view.scene.text.slice(0, HEAD));

/** In letters: where a text tells that it is an interview. */
const HEAD = 700;
const INTERVIEW =
  /\b(?:in|gave|gives) an? (?:\w+ )?interview (?:for|to|with|about)\b|\ban? interview (?:for|to|with) (?:\w+ ){0,3}(?:media|journalists)\b/i;

/** "…," A said to the media following talks with B: B did not hear it. */
const isRemark = ({ detail, frame: { view, verb } }: Draft): boolean =>
  detail.type === 'statement' &&
  !TO_FACE.has(detail.act) &&
  view.scene.publisher !== null &&
  view.scene.isQuoted(verb.at);

/** `"…," she told reporters`, of no talks that she had held. */
const isToldToPress = ({ frame: { view } }: Draft): boolean =>
  view.scene.tokens
    .slice(view.sentence.from, view.sentence.to)
    .some(({ lower }, at, all) => lower === 'told' && isAmong(all[at + 1], LISTENERS)) &&
  !hasWord(view, view.sentence, AFTER_TALKS);

const LISTENERS = anyOf('reporters|journalists|newsmen');
const AFTER_TALKS = anyOf('after|following|joint');

const TO_FACE: ReadonlySet<string> = new Set(['praise', 'greeting', 'invite']);

const isOfSelf = ({ frame: { view, subjects, verb } }: Draft): boolean =>
  !view.scene.isQuoted(verb.at) && subjects.some(({ from }) => isAnyAt(view, from, SELVES));

const SELVES = anyOf('i|we');
