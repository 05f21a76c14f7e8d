import type { Token } from '../text/token.ts';
import type { VerbSense } from '../verb-senses.ts';
import { isBehindOrdinal } from './behind-ordinal.ts';
import { hasFiniteForm } from './finite-form.ts';

/** Whether a word that could be a verb is a name, a title or a noun. */
export const isNoun = (
  tokens: readonly Token[],
  at: number,
  tense: VerbSense['tense'],
  isByActor: boolean,
): boolean =>
  (isNameOrTitle(tokens[at], tokens[at - 1], tense) && !isBehindOrdinal(tokens, at)) ||
  isListedNoun(tokens, at) ||
  areHeldValues(tokens, at) ||
  isOwnedDoing(tokens, at, tense) ||
  isOfGoods(tokens, at, tense) ||
  areExchanged(tokens, at) ||
  areParticulars(tokens, at) ||
  isOfSupply(tokens, at) ||
  areVessels(tokens, at) ||
  areSeveralStates(tokens, at) ||
  isActNoun(tokens, at, tense, isByActor);

/** "shared interests and values": a noun as the one before it, where nothing follows that is valued. */
const isListedNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:values|wishes|notes|views|reviews|hosts|details)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:and|,|or)$/.test(tokens[at - 1]?.lower ?? '') &&
  !/^(?:the|a|an|its|his|her|their|our|that|to)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 1]?.capital !== true;

/** "common values, freedom and democracy": what is believed in. */
const areHeldValues = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'values' && OF_VALUES.test(tokens[at - 1]?.lower ?? '');

const OF_VALUES =
  /^(?:common|shared|democratic|european|western|universal|liberal|moral|family|core|basic|fundamental|same|human|national|traditional|spiritual|cultural)$/;

/** "the continued bombing of the town": behind an article and a word or two more. */
const isOwnedDoing = (tokens: readonly Token[], at: number, tense: VerbSense['tense']): boolean =>
  tense === 'ing' &&
  tokens[at + 1]?.lower === 'of' &&
  [2, 3].some((back) => OWNED.test(tokens[at - back]?.lower ?? '')) &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 1]?.capital === false;

const OWNED = /^(?:the|a|an|its|his|her|their|'s|this|any)$/;

/** "Notes were exchanged", "Diplomatic notes on a loan": papers. */
const areExchanged = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'notes' &&
  /^(?:were|was|on|concerning|between|for|regarding)$/.test(tokens[at + 1]?.lower ?? '');

/** "unable to give additional details": nothing that is told. */
const areParticulars = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'details' && OF_DETAILS.test(tokens[at - 1]?.lower ?? '');

const OF_DETAILS =
  /^(?:additional|further|more|full|fuller|new|other|specific|final|technical|operational|few|many|exact|precise|concrete|provide|give|release|discuss|disclose)$/;

/** "rammed a supply boat", "aid convoys", "to ensure supplies of gas". */
const isOfSupply = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:supplies|exports|imports)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'of') ||
  (/^(?:supply|aid|supplies)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:boats?|ships?|vessels?|convoys?|trucks?|planes?|lines?|routes?|missions?|flights?|chains?|depots?|workers?|groups?|agenc(?:y|ies))$/.test(
      tokens[at + 1]?.lower ?? '',
    ));

/** "coast guard ships fired": what acts, for a verb of its own follows. */
const areVessels = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'ships' && hasFiniteForm(tokens[at + 1]?.lower ?? '');

/** "four Arab states", "a number of other states". */
const areSeveralStates = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'states' &&
  (BEFORE_STATES.test(tokens[at - 1]?.lower ?? '') ||
    (OF_BLOC.test(tokens[at - 1]?.lower ?? '') &&
      !/^(?:that|:|,)$/.test(tokens[at + 1]?.lower ?? '')));

/** "EU states": its members. */
const OF_BLOC = /^(?:eu|g7|g20|nato|asean|brics|ecowas|sadc|gcc|cis|csto|union)$/;

const BEFORE_STATES =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|other|member|arab|gulf|african|western|eastern|baltic|nordic|balkan|european|asian|american|caribbean|pacific|neighbou?ring|islamic|muslim|coastal|littoral|island|small|smaller|large|larger|sovereign|both|all|these|those|such|individual|nuclear|participating|signatory|regional|littoral|independent|soviet|communist|rival|friendly)$/;

/** "export bans", "price caps": what is banned and capped stands before it. */
const isOfGoods = (tokens: readonly Token[], at: number, tense: VerbSense['tense']): boolean =>
  tense === 'present' && GOODS.test(tokens[at - 1]?.lower ?? '');

const GOODS =
  /^(?:export|import|trade|travel|visa|price|services|transit|oil|gas|arms|energy|flight)$/;

const WEAPONS = new Set(
  'air missile rocket bomb drone military artillery terrorist terror rebel cruise suicide mortar'.split(
    ' ',
  ),
);
const AFTER_NOUN = new Set(
  'against on in of by near could would will may might imposed introduced pressure'.split(' '),
);

/** "US air strikes against", "Israeli raids on", "EU sanctions, …": deeds that are named, not done. */
function isActNoun(
  tokens: readonly Token[],
  at: number,
  tense: VerbSense['tense'],
  isByActor: boolean,
): boolean {
  if ((tense !== 'present' && tense !== 'base') || (isByActor && isAppeal(tokens, at)))
    return false;
  if (isJoinedAppeal(tokens, at)) return false;
  if (WEAPONS.has(tokens[at - 1]?.lower ?? '')) return true;
  const next = tokens[at + 1];
  const endsThere = next === undefined || next.kind === 'mark' || AFTER_NOUN.has(next.lower);
  return endsThere && NAMED_DEEDS.test(tokens[at]?.lower ?? '');
}

/** "France calls on", "Norway demands that": said by whoever stands before it. */
const isAppeal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:calls|demands)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:on|upon|for|that)$/.test(tokens[at + 1]?.lower ?? '');

/** "condemns the raid and calls on Israel": said by whoever condemns. */
const isJoinedAppeal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'calls' &&
  /^(?:and|also)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:on|upon)$/.test(tokens[at + 1]?.lower ?? '') &&
  (tokens[at + 2]?.capital === true || /^(?:the|all|both)$/.test(tokens[at + 2]?.lower ?? ''));

/** "economic sanctions and threats": a deed's name, where nobody stands before it who does it. */
export const isNamedDeed = (
  tokens: readonly Token[],
  at: number,
  tense: VerbSense['tense'],
): boolean =>
  tense === 'present' &&
  NAMED_DEEDS.test(tokens[at]?.lower ?? '') &&
  !/^(?:who|which|that|it|he|she|and|also)$/.test(tokens[at - 1]?.lower ?? '');

const NAMED_DEEDS =
  /^(?:strikes|attacks|raids|shells|bombs|visits|talks|calls|demands|requests|protests|threats|sanctions|clashes|skirmishes|battles)$/;

const isNameOrTitle = (
  token: Token | undefined,
  before: Token | undefined,
  tense: VerbSense['tense'],
): boolean =>
  token?.capital === true && before !== undefined && !OPENS.test(before.text) && tense !== 'past';

/** "LIMA, Peru — Accusing": what a sentence begins behind. */
const OPENS = /^[.—–_“"]$/;
