import { adverbOr, looksAdverb } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import type { VerbSense } from '../verb-senses.ts';

const isAdverb = adverbOr('also');

const STOP_SEMICOLON = anyOf('[.;:!?]');
const BRACKET = anyOf('(?:of|from|by|in|to|between|[.,;:)])');

/** In tokens: "We, the Foreign Ministers of A, B and C, condemn". */
const LONGEST_LIST = 60;

type MentionTo = (token: number) => { readonly canAct: boolean } | undefined;

/** Whether a base form is what "we" do: behind the comma that closes the list of those who are "we", or joined to it. */
export function isOfUs(
  sense: Pick<VerbSense, 'tense' | 'base'>,
  tokens: readonly Token[],
  before: number,
  mentionTo: MentionTo,
): boolean {
  if (sense.tense !== 'base') return false;
  if (isGiven(sense, tokens, before)) return isJoined(sense, tokens, before, mentionTo);
  if (lowerOf(tokens, before) === 'and')
    return (
      SPOKEN.has(sense.base) &&
      !isJoinedNoun(tokens, before) &&
      isJoined(sense, tokens, before, mentionTo)
    );
  return tokens[before]?.text === ',' && mentionTo(before)?.canAct === true
    ? closesList(tokens, before)
    : false;
}

function closesList(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_LIST); at--) {
    if (STOP_SEMICOLON.has(tokens[at]?.text ?? '')) return false;
    if (tokens[at]?.text === ',' && lowerOf(tokens, at - 1) === 'we') return true;
  }
  return false;
}

/** "We condemn this attack, offer our condolences and stand with Chad": what is ours to give, behind a comma too. */
const isGiven = (
  { base }: Pick<VerbSense, 'base'>,
  tokens: readonly Token[],
  before: number,
): boolean =>
  isAny(tokens, before, AND_COMMA) &&
  ((GIVING.has(base) && isAny(tokens, nextOf(tokens, before), OURS)) ||
    (base === 'stand' && lowerOf(tokens, nextOf(tokens, before)) === 'with') ||
    (base === 'pay' && lowerOf(tokens, nextOf(tokens, before)) === 'tribute'));

const AND_COMMA = anyOf('and|,');
const GIVING = anyOf('offer|share|send|extend|express|convey|present|wish');
const OURS = anyOf('our|the');

/** What is done by saying it. */
const SPOKEN = anyOf(
  'urge|congratulate|condemn|thank|welcome|commend|express|reaffirm|reiterate|wish|stress|reject|deplore|applaud|extend|convey|encourage|acknowledge|emphasi[sz]e|underline|underscore|denounce|invite|call|recogni[sz]e|support|praise|salute|regret|expect|demand|appreciate',
);
/** Of these nobody is asked to do any: "call on Chad to leave and thank Mali". */
const OWN = anyOf(
  'urge|congratulate|thank|welcome|commend|express|reaffirm|reiterate|stress|deplore|applaud|emphasi[sz]e|underline|underscore|praise|salute|regret|expect|appreciate',
);
const SINGULAR = anyOf('it|he|she');
const OTHER_SAYING = anyOf(
  'take|follow|remain|stand|note|share|have|appreciate|regard|look|pay|join|oppose|demand|expect',
);
const PLURAL = /^(?:we|i|they)$|[^s']s$/;
/** What somebody else is asked or meant to do may be joined so too: "urge Chad to stop and condemn". */
const OTHERS_DEED = anyOf('to|will|would|shall|should|must|can|could|may|might|that|who|which|if');
/** In tokens. */
const REACH = 45;

/** "We regret the raid and urge Chad", "Peru and Mali regret the raid and urge Chad". */
function isJoined(
  { base }: Pick<VerbSense, 'base'>,
  tokens: readonly Token[],
  and: number,
  mentionTo: MentionTo,
): boolean {
  const isBarred = OWN.has(base) ? isOthersAhead : isOthersDeed;
  for (let back = and - 1; back > Math.max(0, and - REACH); back--) {
    if (isAny(tokens, back, STOP_SEMICOLON) || isBarred(tokens, back)) return false;
    const isSaid = isAny(tokens, back, SPOKEN) || isAny(tokens, back, OTHER_SAYING);
    if (isSaid && areSeveral(tokens, back, mentionTo)) return true;
  }
  return false;
}

const areSeveral = (tokens: readonly Token[], verb: number, mentionTo: MentionTo): boolean => {
  const before = looksAdverb(lowerOf(tokens, verb - 1)) ? verb - 2 : verb - 1;
  return PLURAL.test(lowerOf(tokens, before)) || mentionTo(before + 1)?.canAct === true;
};

const isOthersDeed = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, OTHERS_DEED) && !isBeforeNoun(tokens, at);

/** "that Chad will", not "that it holds", behind which no form without an ending stands, nor "to leave". */
const isOthersAhead = (tokens: readonly Token[], at: number): boolean =>
  isOthersDeed(tokens, at) && lowerOf(tokens, at) !== 'to' && !isAny(tokens, at + 1, SINGULAR);

const BOUND = anyOf(
  'commitments?|respect|devotion|dedication|adherence|attachment|opposition|regard|importance|contributions?|response|approach|support|according|thanks|threats?|challenges?|risks?|harm|damage',
);
const OF_NOUN = anyOf('the|our|their|its|his|her|a|an|this|these|those|all|every');

const NOUN = /(?:ty|ion|ment|ance|ence|ship|ism|ness|cy|dom|rights|peace|law|order|trade)$/;

/** "commitment to the principles", "our devotion to freedom": what follows "to" is a thing, and nothing to be done. */
const isBeforeNoun = (tokens: readonly Token[], at: number): boolean => {
  if (lowerOf(tokens, at) !== 'to') return false;
  const next = tokens[at + 1];
  if (isAmong(next, OF_NOUN)) return true;
  return isAny(tokens, at - 1, BOUND) && NOUN.test(next?.lower ?? '');
};

/** "the friendship and support of Chad". */
const isJoinedNoun = (tokens: readonly Token[], and: number): boolean =>
  isAny(tokens, nextOf(tokens, and), BRACKET);

/** The token behind the verb that follows "and" or a comma. */
const nextOf = (tokens: readonly Token[], and: number): number =>
  isAdverb(lowerOf(tokens, and + 1)) ? and + 3 : and + 2;

/** "We once again condemn": past an adverb of two words. */
export const pastOnce = (tokens: readonly Token[], at: number): number =>
  lowerOf(tokens, at) === 'once' && lowerOf(tokens, at + 1) === 'again' ? at - 1 : at;
