import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { VerbSense } from '../verb-senses.ts';
import { isBehindOrdinal } from './behind-ordinal.ts';
import { isCalling } from './calls-and-protests.ts';
import { hasFiniteForm } from './finite-form.ts';
import { areSeveralStates } from './several-states.ts';

const VALUES_WISHES = anyOf('values|wishes|notes|views|reviews|hosts|details');
const AND_COMMA = anyOf('and|,|or');
const THE_A = anyOf('the|a|an|its|his|her|their|our|that|to');
const WERE_WAS = anyOf('were|was|on|concerning|between|for|regarding');
const SUPPLIES_EXPORTS = anyOf('supplies|exports|imports');
const SUPPLY_AID = anyOf('supply|aid|supplies');
const BOATS_SHIPS = anyOf(
  'boats?|ships?|vessels?|convoys?|trucks?|planes?|lines?|routes?|missions?|flights?|chains?|depots?|workers?|groups?|agenc(?:y|ies)',
);
const SHIPS_POSITIONS = anyOf('ships|positions|stations');
const WHO_WHICH = anyOf('who|which|that|it|he|she|and|also');

/** Whether a word that could be a verb is a name, a title or a noun. */
export const isNoun = (
  tokens: readonly Token[],
  at: number,
  tense: VerbSense['tense'],
  isByActor: boolean,
): boolean =>
  (isNameOrTitle(tokens[at], tokenAt(tokens, at - 1), tense) && !isBehindOrdinal(tokens, at)) ||
  isListedNoun(tokens, at) ||
  isListedWord(tokens, at) ||
  areHeldValues(tokens, at) ||
  isOwnedDoing(tokens, at, tense) ||
  isKindOfMeeting(tokens, at) ||
  isOfGoods(tokens, at, tense) ||
  areExchanged(tokens, at) ||
  areParticulars(tokens, at) ||
  isOfSupply(tokens, at) ||
  areVessels(tokens, at) ||
  areSanctions(tokens, at) ||
  areSeveralStates(tokens, at) ||
  isActNoun(tokens, at, tense, isByActor);

/** "shared interests and values": a noun as the one before it, where nothing follows that is valued. */
const isListedNoun = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, VALUES_WISHES) &&
  isAny(tokens, at - 1, AND_COMMA) &&
  !isAny(tokens, at + 1, THE_A) &&
  tokens[at + 1]?.capital !== true;

/** "an apology and guarantees that", "talks and promises from Peru": given as the noun before it is. */
function isListedWord(tokens: readonly Token[], at: number): boolean {
  if (!isAny(tokens, at, WORDS) || lowerOf(tokens, at - 1) !== 'and') return false;
  const next = lowerOf(tokens, at + 1);
  return next === 'from' || (next === 'that' && isAny(tokens, at - 3, AN));
}

const WORDS = anyOf('guarantees|promises|pledges|demands|offers|threats');
const AN = anyOf('an?');

/** "common values, freedom and democracy": what is believed in. */
const areHeldValues = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'values' && isAny(tokens, at - 1, OF_VALUES);

const OF_VALUES = anyOf(
  'common|shared|democratic|european|western|universal|liberal|moral|family|core|basic|fundamental|same|human|national|traditional|spiritual|cultural',
);

/** "the continued bombing of the town": behind an article and a word or two more. */
const isOwnedDoing = (tokens: readonly Token[], at: number, tense: VerbSense['tense']): boolean =>
  tense === 'ing' &&
  lowerOf(tokens, at + 1) === 'of' &&
  [2, 3].some((back) => isAny(tokens, at - back, OWNED)) &&
  tokenAt(tokens, at - 1)?.kind === 'word' &&
  tokenAt(tokens, at - 1)?.capital === false;

/** "after a trilateral meeting with", "their June meeting", "the May 22 meeting", "the leaders' meeting", "their substantive meeting": what is told of is a meeting. */
const isKindOfMeeting = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'meeting' &&
  (tokenAt(tokens, at - 1)?.kind === 'number' ||
    isAny(tokens, at - 1, OF_MEETING) ||
    isOwned(tokens, at - 1) ||
    isTheirs(tokens, at));

/** "their substantive meeting", not "their leaders meeting in Lima". */
const isTheirs = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at - 2, HIS_THEIR) &&
  tokenAt(tokens, at - 1)?.kind === 'word' &&
  tokenAt(tokens, at - 1)?.lower.endsWith('s') === false;

const HIS_THEIR = anyOf('his|her|their|our');

/** The stroke behind several who own what follows. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === "'" && tokenAt(tokens, at - 1)?.end === tokens[at]?.start;

const OF_MEETING = anyOf(
  'bilateral|trilateral|quadrilateral|multilateral|recent|upcoming|forthcoming|first|second|third|last|latest|next|previous|joint|regular|annual|planned|scheduled|brief|short|informal|formal|official|important|historic|expanded|personal|separate|virtual|online|ministerial|high-level|top-level|plenary|emergency|extraordinary|inaugural|january|february|march|april|may|june|july|august|september|october|november|december',
);

const OWNED = anyOf("the|a|an|its|his|her|their|'s|this|any");

/** "Notes were exchanged", "Diplomatic notes on a loan": papers. */
const areExchanged = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'notes' && isAny(tokens, at + 1, WERE_WAS);

/** "unable to give additional details": nothing that is told. */
const areParticulars = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'details' && isAny(tokens, at - 1, OF_DETAILS);

const OF_DETAILS = anyOf(
  'additional|further|more|full|fuller|new|other|specific|final|technical|operational|few|many|exact|precise|concrete|provide|give|release|discuss|disclose',
);

/** "rammed a supply boat", "aid convoys", "to ensure supplies of gas". */
const isOfSupply = (tokens: readonly Token[], at: number): boolean =>
  (isAny(tokens, at, SUPPLIES_EXPORTS) && lowerOf(tokens, at + 1) === 'of') ||
  (isAny(tokens, at, SUPPLY_AID) && isAny(tokens, at + 1, BOATS_SHIPS));

/** "coast guard ships fired", "Chadian positions came under": what acts, for a verb of its own follows. */
const areVessels = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, SHIPS_POSITIONS) && hasFiniteForm(lowerOf(tokens, at + 1));

/** "the Union sanctions are needed": what is imposed, for a verb of its own follows. */
const areSanctions = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'sanctions' && isAny(tokens, at + 1, BE_MUST);

const BE_MUST = anyOf('is|are|was|were|must|should|will|would|can|could|may|might|have|has|as');

/** "export bans", "price caps": what is banned and capped stands before it. */
const isOfGoods = (tokens: readonly Token[], at: number, tense: VerbSense['tense']): boolean =>
  tense === 'present' && isAny(tokens, at - 1, GOODS);

const GOODS = anyOf(
  'export|import|trade|travel|visa|price|services|transit|oil|gas|arms|energy|flight',
);

const WEAPONS = anyOf(
  'air|missile|rocket|bomb|drone|military|artillery|terrorist|terror|rebel|cruise|suicide|mortar',
);
const AFTER_NOUN = anyOf(
  'against|on|in|of|by|near|could|would|will|may|might|imposed|introduced|pressure|carried|conducted|launched|committed|perpetrated|mounted|staged',
);

/** "US air strikes against", "Israeli raids on", "EU sanctions, …": deeds that are named, not done. */
function isActNoun(
  tokens: readonly Token[],
  at: number,
  tense: VerbSense['tense'],
  isByActor: boolean,
): boolean {
  if ((tense !== 'present' && tense !== 'base') || isCalling(tokens, at, isByActor)) return false;
  if (isAny(tokens, at - 1, WEAPONS)) return true;
  const next = tokens[at + 1];
  const endsThere = next === undefined || next.kind === 'mark' || isAmong(next, AFTER_NOUN);
  return endsThere && isAny(tokens, at, NAMED_DEEDS);
}

/** "economic sanctions and threats": a deed's name, where nobody stands before it who does it. */
export const isNamedDeed = (
  tokens: readonly Token[],
  at: number,
  tense: VerbSense['tense'],
): boolean =>
  tense === 'present' && isAny(tokens, at, NAMED_DEEDS) && !isAny(tokens, at - 1, WHO_WHICH);

const NAMED_DEEDS = anyOf(
  'strikes|attacks|raids|shells|bombs|visits|talks|calls|demands|requests|protests|threats|sanctions|clashes|skirmishes|battles',
);

const isNameOrTitle = (
  token: Token | undefined,
  before: Token | undefined,
  tense: VerbSense['tense'],
): boolean =>
  token?.capital === true && before !== undefined && !OPENS.has(before.text) && tense !== 'past';

/** "LIMA, Peru — Accusing": what a sentence begins behind. */
const OPENS = anyOf('[.—–_“"]');
