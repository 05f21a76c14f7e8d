import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const HEADS = anyOf('has|become|actually|true');
const isBefore = adverbOr(
  '["“”»«]|a|an|also|been|be|become|already|always|never|just|now|still|indeed',
);
const PARTS = anyOf("'s|government|people|nation|state|country|society|army|side|leadership");
const YOU = anyOf('you');
const TOLD_OF = anyOf('which|who|that');
const HARM = anyOf('harm|damage|wrong|evil|hurt|destroy|undermine|ruin|spoil|weaken|worsen|bad');
/** In tokens, behind the words: "has done a lot of serious harm". */
const HARM_REACH = 4;

/** "The firm has done a lot", "his own country has become a leader in steel", "Chad has done a lot of harm": no merit of another state. */
export const isNoMeritOfState = (frame: Frame, at: number, { act }: Content): boolean =>
  act === 'praise' &&
  isAnyAt(frame.view, at, HEADS) &&
  (!isOfOtherState(frame, at) || doesHarm(frame, at));

const doesHarm = ({ view }: Frame, at: number): boolean =>
  hasWord(view, { from: at + 2, to: Math.min(view.sentence.to, at + 4 + HARM_REACH) }, HARM);

/** Whether another state than the speaker's, or whoever listens, stands before the words. */
function isOfOtherState({ view, subjects }: Frame, at: number): boolean {
  let end = at;
  while (end > view.sentence.from && isPassed(lowerAt(view, end - 1))) end--;
  if (isAnyAt(view, end - 1, YOU)) return true;
  if (isAnyAt(view, end - 1, TOLD_OF)) end--;
  if (lowerAt(view, end - 1) === ',') end--;
  const own = countriesOf(partiesOf(subjects));
  return view.mentions.some(
    ({ to, parties }) =>
      to <= end && isUpTo(view, to, end) && countriesOf(parties).some((one) => !own.includes(one)),
  );
}

const isPassed = (word: string): boolean => AUXILIARIES.has(word) || isBefore(word);

/** "the Chadian" of "the Chadian people": up to where the words begin. */
function isUpTo(view: Frame['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isAnyAt(view, at, PARTS)) return false;
  return true;
}
