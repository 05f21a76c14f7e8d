import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import { partiesOf } from '../who/mention.ts';
import { isMannerOfSpeaking } from './manner-of-speaking.ts';
import { countriesOf } from './rule.ts';

const IN_BY = anyOf('in|by|at|from');
const WHAT_WHO = anyOf('what|who|how|why|when|where|whether|that');
const AID_HELP = anyOf('aid|help|assistance');
const FRIENDS_FRIEND = anyOf('friends?');
const FEMALE_MALE = anyOf('female|male|family|childhood|school|personal|girl|boy|his|her');
const CALLS_CALL = anyOf('calls?');

/** "an operation planned in Chad": what somebody planned is no intent of whoever tells it. */
const isPlannedThere = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'intent' &&
  lowerAt(view, at) === 'planned' &&
  isAnyAt(view, at + 1, IN_BY) &&
  !isAnyAt(view, at - 1, AUXILIARIES);

/** "said the two countries agreed to build it": what both undertook, and no intent of whoever tells it. */
const isOfBoth = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'intent' &&
  lowerAt(view, at) === 'agreed' &&
  view.mentions.some(
    ({ to, kind, parties }) =>
      kind === 'group' && countriesOf(parties).length > 1 && (to === at || to === at - 1),
  );

/** "having determined who did it": found out. */
const isFoundOut = ({ view }: Frame, at: number): boolean =>
  lowerAt(view, at) === 'determined' && isAnyAt(view, at + 1, WHAT_WHO);

const SUPPLIED = anyOf(
  'ships?|vessels?|aircraft|staff|services?|units?|crew|crews|troops|personnel|vehicles|networks?|systems?|prices?|costs?|base|bases',
);

/** "a group of support ships". */
const isOfSupplies = ({ view }: Frame, at: number): boolean =>
  lowerAt(view, at) === 'support' && isAnyAt(view, at + 1, SUPPLIED);

const CUTTING = anyOf(
  'shut|close|closing|suspend|suspended|suspending|halt|halted|cut|cutting|freeze|froze|stop|stopped|end|ended|withhold|withheld|scrap|slash|reduce',
);
/** In tokens: "shut its aid office", "cut all development aid". */
const CUT_REACH = 4;

/** "will shut its aid office": no help. */
const isCutHelp = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'support' &&
  isAnyAt(view, at, AID_HELP) &&
  hasWord(view, { from: at - CUT_REACH, to: at }, CUTTING);

/** "was driven there by a female friend". */
const isOfOne = ({ view }: Frame, at: number): boolean =>
  isAnyAt(view, at, FRIENDS_FRIEND) && isAnyAt(view, at - 1, FEMALE_MALE);

const PAPER = anyOf(
  'plans?|laws?|rules|resolutions?|bill|blueprint|scheme|timetable|contract|treaty|accord|agreement|deal|constitution|formula|schedule|terms|proposals?',
);

/** "their plans call for operating there", "the deal would have required lifting the ban": asked of nobody. */
const isOfPaper = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'appeal' &&
  ((isAnyAt(view, at, CALLS_CALL) && isAnyAt(view, at - 1, PAPER)) ||
    (lowerAt(view, at) === 'required' && lowerAt(view, at - 1) === 'have'));

const SOMEBODY = anyOf(
  'father|mother|boy|girl|family|relatives|group|company|firm|airline|bank|team|club|rebels|guerrillas|lawyers?|brother|sister|wife|husband|son|daughter|students|victims|workers|union',
);

/** "said the boy's father has offered to travel": what somebody in private means to do. */
function isOfSomebody({ view }: Frame, at: number, { act }: Content): boolean {
  if (act !== 'intent') return false;
  let before = at - 1;
  while (isAnyAt(view, before, AUXILIARIES) || lowerAt(view, before) === 'be') before--;
  return !view.scene.tokens[before]?.capital && isAnyAt(view, before, SOMEBODY);
}

/** "the problem with the Chadian proposals": not the speaker's own. */
function isOfOthers({ view, subjects }: Frame, at: number, { act }: Content): boolean {
  const own = countriesOf(partiesOf(subjects));
  if (act !== 'intent' || own.length === 0 || !isAnyAt(view, at, OFFER)) return false;
  return view.mentions.some(
    ({ kind, to, isOwner, parties }) =>
      (kind === 'adjective' ? to === at : isOwner && to + 1 === at) &&
      !countriesOf(parties).some((one) => own.includes(one)),
  );
}

const OFFER = anyOf('proposals?|offers?|plans?|initiatives?');

/** "I want to say": nothing that anybody means to do. */
const isOfSpeaking = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'intent' && isMannerOfSpeaking(view, at);

const YOUR = anyOf('your');
const SELVES = anyOf('we|i|our|my');

/** "that your wisdom will continue to be sought": what whoever listens will do. */
const isOfListener = ({ view }: Frame, at: number, { act }: Content): boolean => {
  if (act !== 'intent' || !isAnyAt(view, at, WILL)) return false;
  for (let before = at - 1; before >= view.sentence.from; before--) {
    if (isAnyAt(view, before, SELVES)) return false;
    if (isAnyAt(view, before, YOUR)) return true;
  }
  return false;
};

const WILL = anyOf('will|would|shall');

const GREAT = /^(?:strong|stronger|great|deep|significant|successful|successfully)$/;
const HARDSHIP = anyOf(
  'tests?|tested|missiles?|raids?|detonations?|detonated|fired|shot|struck|hit|escalations?|sanctions|measures|steps|restrictions|explosions?|fighting|strikes?|attacks?|shelling|language|words',
);
const MUCH = anyOf('detail|deal|number|many|depth|risks?|damage|losses|threats?');

/** "a strong escalation", "strong preventive sanctions", "in great detail": no praise. */
const isHardship = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'praise' &&
  GREAT.test(lowerAt(view, at)) &&
  (isAnyAt(view, at + 1, MUCH) || [1, 2].some((next) => isAnyAt(view, at + next, HARDSHIP)));

const BACKED = anyOf('backed|supported');

/** "militants backed by Chad": by somebody else; "your grain is in demand": asked of nobody. */
const isOfAnother = ({ view }: Frame, at: number, { act }: Content): boolean =>
  (act === 'support' && isAnyAt(view, at, BACKED) && lowerAt(view, at + 1) === 'by') ||
  (act === 'appeal' && lowerAt(view, at) === 'demand' && lowerAt(view, at - 1) === 'in');

/** Words that are not what they look like: nobody's intent, appeal or praise. */
export const NO_SUCH_WORDS = [
  isPlannedThere,
  isOfBoth,
  isFoundOut,
  isOfSupplies,
  isCutHelp,
  isOfOne,
  isOfPaper,
  isOfSomebody,
  isOfOthers,
  isOfSpeaking,
  isOfListener,
  isHardship,
  isOfAnother,
] as const;
