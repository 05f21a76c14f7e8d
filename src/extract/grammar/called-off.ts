import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { holdingEnd } from './is-held.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const TRIP_VISIT = anyOf('trip|visit|tour|journey');
const I_HE = anyOf('i|he|she|they|we');
const COULD_DID = anyOf('could|did');
const ATTEND_COME = anyOf('attend|come|go|travel|make');
const THE_A = anyOf('the|a|an|his|her|their|its');
const HAS_HAVE = anyOf('has|have|had');

const BE = anyOf('is|are|was|were|be|been|being|has|have|had|will|got');
const isAdverb = adverbOr('now|then|again|also|since|later|once|twice');
const OFF = anyOf(
  '(?:cancel|cancell|postpon|scrapp|shelv|delay|deferr|suspend|abandon|drop|dropp)ed',
);
/** "the postponed visit" may have taken place since. */
const POSTPONED = anyOf('postponed|delayed|deferred|suspended|long-delayed');
const PUT_OFF = anyOf('called|put');
const HAPPENING = anyOf(
  'talks|meeting|visit|trip|tour|summit|call|negotiations|consultations|plans?|it|they|both|that|event|ceremony|signing',
);
const POINTING = anyOf('the|this|that|his|her|their|its');
const RELATIVE = anyOf('that|which');
const ENDS = anyOf('[;:.]|but|while|because|although|though|when|as|if');
/** In tokens: from what was called off to the words that say so. */
const REACH = 30;

/** Whether the words behind a noun or verb say that what it names was called off: "the talks, due on Monday, were postponed", "were to meet but the trip was put off". */
export const isCalledOff = (view: SentenceView, from: number): boolean =>
  isSaidOff(view, from) || callsOffLater(view, from) || fellThrough(view, from);

function isSaidOff(view: SentenceView, from: number): boolean {
  let isAside = false;
  for (let at = from; at < Math.min(view.sentence.to, from + REACH); at++) {
    const word = lowerAt(view, at);
    if (endsAt(view, at)) return word === 'but' && isOffBehind(view, at + 1);
    isAside ||= RELATIVE.has(word);
    if (!BE.has(word)) continue;
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
    if (endsAt(view, at) || isAnyAt(view, at, EARLIER)) return false;
    if (callsOffTrip(view, at)) return true;
  }
  return false;
}

/** What was put off before may be held now. */
const EARLIER = anyOf('after|before|having|since|following|despite|had|he|she|they|who|will');

const callsOffTrip = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, OFF) &&
  !isAnyAt(view, at - 1, BE) &&
  isAnyAt(view, at + 1, POINTING) &&
  isAnyAt(view, at + 2, TRIP_VISIT);

const isOffBehind = (view: SentenceView, from: number): boolean =>
  isOfHappening(view, from) || putsOff(view, from) || couldNot(view, from);

/** "but he could not attend". */
const couldNot = (view: SentenceView, from: number): boolean =>
  isAnyAt(view, from, I_HE) &&
  isAnyAt(view, from + 1, COULD_DID) &&
  lowerAt(view, from + 2) === 'not' &&
  isAnyAt(view, from + 3, ATTEND_COME);

function endsAt(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  return word === 'and' ? !joinsNames(view, at) : isAnyAt(view, at, ENDS);
}

/** Whether a word stands for the ending of what it takes: "cancelled a visit", "called off a trip". */
export const isOffWord = (view: SentenceView, at: number): boolean => {
  const word = lowerAt(view, at);
  if (isAnyAt(view, at, POSTPONED) && isAnyAt(view, at - 1, THE_A)) return false;
  return isAnyAt(view, at, OFF) || PARTICLES.get(word)?.has(lowerAt(view, at - 1)) === true;
};

/** "called off", "pushed back": the particle with the verbs before it. */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['off', PUT_OFF],
  ['back', anyOf('pushed|put|moved')],
]);

/** "The talks between Ann and Bob fell through." */
function fellThrough(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.sentence.to, from + REACH); at++) {
    if (isAnyAt(view, at, FELL)) return lowerAt(view, at + 1) === 'through';
    if (endsAt(view, at) || isAnyAt(view, at, RELATIVE) || isAnyAt(view, at, BE)) return false;
  }
  return false;
}

const FELL = anyOf('fell|falls');

/** "between Ann and Bob". */
const joinsNames = ({ mentions }: SentenceView, at: number): boolean =>
  mentions.some(({ from, to }) => (from > at && from <= at + 2) || (from < at && to > at));

const isOfVerb = (word: string): boolean => BE.has(word) || isAdverb(word);

function isOfHappening(view: SentenceView, from: number): boolean {
  // "but delayed his trip".
  if (isAnyAt(view, from, OFF) || isOffWord(view, from + 1)) return true;
  const noun = isAnyAt(view, from, POINTING) ? from + 1 : from;
  return isAnyAt(view, noun, HAPPENING) && saysOff(view, noun + 1);
}

/** "but delayed his trip", "but called it off". */
function putsOff(view: SentenceView, from: number): boolean {
  const at = isAdverb(lowerAt(view, from)) || lowerAt(view, from) === 'he' ? from + 1 : from;
  if (isAnyAt(view, at, PUT_OFF) && lowerAt(view, at + 2) === 'off')
    return isAnyAt(view, at + 1, HAPPENING);
  const off = isAnyAt(view, at, PUT_OFF) && lowerAt(view, at + 1) === 'off' ? at + 1 : at;
  if (!isOffWord(view, off)) return false;
  const noun = isAnyAt(view, off + 1, POINTING) ? off + 2 : off + 1;
  return isAnyAt(view, noun, HAPPENING);
}

/** "had been abruptly cancelled". */
function saysOff(view: SentenceView, from: number): boolean {
  if (!isAnyAt(view, from, BE)) return false;
  const at = groupEnd(view, from);
  if (lowerAt(view, at) === 'not') return isNotHeld(view, at);
  return isAnyAt(view, at, OFF) || isOffWord(view, at + 1) || isOnHold(view, at);
}

/** "is off", "was put on hold", "is on ice". */
function isOnHold(view: SentenceView, from: number): boolean {
  const at = isAnyAt(view, from, PUT) ? from + 1 : from;
  if (lowerAt(view, at) === 'off') return isAnyAt(view, at + 1, AFTER_OFF);
  return lowerAt(view, at) === 'on' && isAnyAt(view, at + 1, HOLD_ICE);
}

const PUT = anyOf('put|placed');
const AFTER_OFF = anyOf('[.,;]|after|because|as|for|until|again|indefinitely');
const HOLD_ICE = anyOf('hold|ice');

/** "will not take place"; not "will not take place until the troops leave". */
function isNotHeld(view: SentenceView, not: number): boolean {
  if (lowerAt(view, not - 1) !== 'will') return false;
  const end = holdingEnd(view, not + 1, PLAIN);
  return end !== undefined && !hasWord(view, { from: end, to: view.sentence.to }, ONLY_IF);
}

const PLAIN = { isTold: false, isOfBody: false };
const ONLY_IF = anyOf('until|till|unless|without|before|if|while|but|where|when|long|only');

/** Past "has been abruptly". */
function groupEnd(view: SentenceView, from: number): number {
  let at = from;
  // "had to be cancelled"
  while (isOfVerb(lowerAt(view, at)) || (lowerAt(view, at) === 'to' && isHave(view, at - 1))) at++;
  return at;
}

const isHave = (view: SentenceView, at: number): boolean => isAnyAt(view, at, HAS_HAVE);
