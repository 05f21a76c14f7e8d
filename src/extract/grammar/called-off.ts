import { holdingEnd } from './is-held.ts';
import { hasWordLike, lowerAt, type SentenceView } from './sentence-view.ts';

const BE = /^(?:is|are|was|were|be|been|being|has|have|had|will|got)$/;
const ADVERB = /ly$|^(?:now|then|again|also|since|later|once|twice)$/;
const OFF = /^(?:cancel|cancell|postpon|scrapp|shelv|delay|deferr|suspend|abandon|drop|dropp)ed$/;
/** "the postponed visit" may have taken place since. */
const POSTPONED = /^(?:postponed|delayed|deferred|suspended|long-delayed)$/;
const PUT_OFF = /^(?:called|put)$/;
const HAPPENING =
  /^(?:talks|meeting|visit|trip|tour|summit|call|negotiations|consultations|plans?|it|they|both|that|event|ceremony|signing)$/;
const POINTING = /^(?:the|this|that|his|her|their|its)$/;
const RELATIVE = /^(?:that|which)$/;
const ENDS = /^(?:[;:.]|but|while|because|although|though|when|as|if)$/;
/** In tokens: from what was called off to the words that say so. */
const REACH = 30;

/** Whether the words behind a noun or verb say that what it names was called off: "the talks, due on Monday, were postponed", "were to meet but the trip was put off". */
export const isCalledOff = (view: SentenceView, from: number): boolean =>
  isSaidOff(view, from) || callsOffLater(view, from);

function isSaidOff(view: SentenceView, from: number): boolean {
  let isAside = false;
  for (let at = from; at < Math.min(view.sentence.to, from + REACH); at++) {
    const word = lowerAt(view, at);
    if (endsAt(view, at)) return word === 'but' && isOffBehind(view, at + 1);
    isAside ||= RELATIVE.test(word);
    if (!BE.test(word)) continue;
    if (!isAside) return saysOff(view, at);
    if (saysOff(view, at)) return word !== 'had';
    isAside = false;
    at = groupEnd(view, at) - 1;
  }
  return false;
}

/** "who was to come on Monday postponed the trip". */
function callsOffLater(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.sentence.to, from + REACH); at++) {
    if (endsAt(view, at) || EARLIER.test(lowerAt(view, at))) return false;
    if (callsOffTrip(view, at)) return true;
  }
  return false;
}

/** What was put off before may be held now. */
const EARLIER = /^(?:after|before|having|since|following|despite|had|he|she|they|who|will)$/;

const callsOffTrip = (view: SentenceView, at: number): boolean =>
  OFF.test(lowerAt(view, at)) &&
  !BE.test(lowerAt(view, at - 1)) &&
  POINTING.test(lowerAt(view, at + 1)) &&
  /^(?:trip|visit|tour|journey)$/.test(lowerAt(view, at + 2));

const isOffBehind = (view: SentenceView, from: number): boolean =>
  isOfHappening(view, from) || putsOff(view, from) || couldNot(view, from);

/** "but he could not attend". */
const couldNot = (view: SentenceView, from: number): boolean =>
  /^(?:i|he|she|they|we)$/.test(lowerAt(view, from)) &&
  /^(?:could|did)$/.test(lowerAt(view, from + 1)) &&
  lowerAt(view, from + 2) === 'not' &&
  /^(?:attend|come|go|travel|make)$/.test(lowerAt(view, from + 3));

function endsAt(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  return word === 'and' ? !joinsNames(view, at) : ENDS.test(word);
}

/** Whether a word stands for the ending of what it takes: "cancelled a visit", "called off a trip". */
export const isOffWord = (view: SentenceView, at: number): boolean => {
  const word = lowerAt(view, at);
  if (POSTPONED.test(word) && /^(?:the|a|an|his|her|their|its)$/.test(lowerAt(view, at - 1)))
    return false;
  return OFF.test(word) || (word === 'off' && PUT_OFF.test(lowerAt(view, at - 1)));
};

/** "between Ann and Bob". */
const joinsNames = ({ mentions }: SentenceView, at: number): boolean =>
  mentions.some(({ from, to }) => (from > at && from <= at + 2) || (from < at && to > at));

const isOfVerb = (word: string): boolean => BE.test(word) || ADVERB.test(word);

function isOfHappening(view: SentenceView, from: number): boolean {
  // "but delayed his trip".
  if (OFF.test(lowerAt(view, from)) || isOffWord(view, from + 1)) return true;
  const noun = POINTING.test(lowerAt(view, from)) ? from + 1 : from;
  return HAPPENING.test(lowerAt(view, noun)) && saysOff(view, noun + 1);
}

/** "but delayed his trip", "but called it off". */
function putsOff(view: SentenceView, from: number): boolean {
  const at = ADVERB.test(lowerAt(view, from)) || lowerAt(view, from) === 'he' ? from + 1 : from;
  if (PUT_OFF.test(lowerAt(view, at)) && lowerAt(view, at + 2) === 'off')
    return HAPPENING.test(lowerAt(view, at + 1));
  const off = PUT_OFF.test(lowerAt(view, at)) && lowerAt(view, at + 1) === 'off' ? at + 1 : at;
  if (!isOffWord(view, off)) return false;
  const noun = POINTING.test(lowerAt(view, off + 1)) ? off + 2 : off + 1;
  return HAPPENING.test(lowerAt(view, noun));
}

/** "had been abruptly cancelled". */
function saysOff(view: SentenceView, from: number): boolean {
  if (!BE.test(lowerAt(view, from))) return false;
  const at = groupEnd(view, from);
  if (lowerAt(view, at) === 'not') return isNotHeld(view, at);
  return OFF.test(lowerAt(view, at)) || isOffWord(view, at + 1);
}

/** "will not take place"; not "will not take place until the troops leave". */
function isNotHeld(view: SentenceView, not: number): boolean {
  if (lowerAt(view, not - 1) !== 'will') return false;
  const end = holdingEnd(view, not + 1, PLAIN);
  return end !== undefined && !hasWordLike(view, end, view.sentence.to, ONLY_IF);
}

const PLAIN = { isTold: false, isOfBody: false };
const ONLY_IF = /^(?:until|till|unless|without|before|if|while|but|where|when|long|only)$/;

/** Past "has been abruptly". */
function groupEnd(view: SentenceView, from: number): number {
  let at = from;
  // "had to be cancelled"
  while (isOfVerb(lowerAt(view, at)) || (lowerAt(view, at) === 'to' && isHave(view, at - 1))) at++;
  return at;
}

const isHave = (view: SentenceView, at: number): boolean =>
  /^(?:has|have|had)$/.test(lowerAt(view, at));
