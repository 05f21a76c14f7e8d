import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { importanceShown } from './importance-shown.ts';
import type { Judged } from './judged.ts';
import { countriesOf } from './rule.ts';

const TO_ON = anyOf('to|on|upon');

const EFFORT = anyOf(
  'efforts?|support|assistance|aid|help|role|leadership|participation|involvement|contribution|decision|initiative|mission',
);
/** In tokens, from a state to what it does: "Chad's generous military help". */
const NEAR = 3;
const COUNTERING = anyOf(
  'countering|combating|combatting|resisting|repelling|deterring|confronting|opposing|stopping|curbing',
);

/**
 * What is said to be important: thanks for what another state does ("of Chad's efforts"), opposition to
 * what is to be fought ("of countering Chadian propaganda"), support for what somebody sets store by.
 */
export function importanceOf(
  frame: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): Judged | undefined {
  const { view } = frame;
  const shown = importanceShown(frame, { from, to });
  if (shown) return shown;
  if (setsStore(view, from, to, own)) return { act: 'support', stance: 'cooperative' };
  const at = importanceAt(view, from, to);
  if (at === undefined) return undefined;
  if (isOfMeeting(view, at)) return { act: 'praise', stance: 'cooperative' };
  if (isAnyAt(view, at, COUNTERING)) return { act: 'oppose', stance: 'conflictual' };
  if (isOfHelpTo(view, at, own)) return { act: 'support', stance: 'cooperative' };
  if (isOfEffort(view, { from: at, to })) return { act: 'praise', stance: 'cooperative' };
  return ofWhatStands(view, at, to);
}

/** "of her visit", "of the recent talks with Chad": of what takes place, not of any meeting. */
function isOfMeeting(view: Frame['view'], at: number): boolean {
  if (!isAnyAt(view, at, CERTAIN)) return false;
  return [1, 2].some((next) => isAnyAt(view, at + next, MEETING));
}

const CERTAIN = anyOf('this|the|his|her|their|your|today');
const MEETING = anyOf('visits?|meetings?|talks|summit|conversation');

const IMPORTANCE = anyOf('importance|priority');

/** What stands behind "the importance of" at the head of what is said. */
function importanceAt(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + NEAR + 1); at++)
    if (isAnyAt(view, at, IMPORTANCE) && lowerAt(view, at + 1) === 'of') return at + 2;
  return undefined;
}

const TIES = anyOf('relationships?|partnerships?|alliances?|friendship|ties|relations|bonds?');
const WORK = anyOf('cooperation|collaboration|coordination|work|dialogue');
const THINGS = anyOf(
  'projects?|programmes?|programs?|initiatives?|frameworks?|formats?|platforms?|treaty|treaties|agreements?|forums?|events?',
);
const CERTAIN_THING = anyOf('the|this|these|our|your');
const SHARED = anyOf('our|bilateral|joint|mutual|trilateral');
const NOUN_END = anyOf('of|for|to|in|by|with|on|as|at|between|within|under|from|that|which|[,;:.]');

/** "the partnership with Chad", "our cooperation": support; "this project": praise. Both stand already, and nobody is asked for them. */
function ofWhatStands(view: Frame['view'], from: number, to: number): Judged | undefined {
  let end = from;
  while (end < to && !isAnyAt(view, end, NOUN_END)) end++;
  const first = lowerAt(view, from);
  if (end === from || first.endsWith('ing')) return undefined;
  if (isAnyAt(view, end - 1, TIES)) return { act: 'support', stance: 'cooperative' };
  const isOfStates =
    isAnyAt(view, from, SHARED) ||
    mentionsWithin(view, { from, to: end }).some((one) => one.to === end - 1);
  if (isAnyAt(view, end - 1, WORK) && isOfStates) return { act: 'support', stance: 'cooperative' };
  const isThing = isAnyAt(view, end - 1, THINGS) && isAnyAt(view, from, CERTAIN_THING);
  return isThing ? { act: 'praise', stance: 'cooperative' } : undefined;
}

/** In tokens: "importance that the Chadian Government attaches". */
const STORE_REACH = 7;

/** "the importance that Chad attaches to the pact", "the importance Chad places on the pact", "the importance to Chad of the pact", said by Chad. */
function setsStore(
  view: Frame['view'],
  from: number,
  to: number,
  own: readonly (string | null)[],
): boolean {
  const head = wordWithin(view, from, Math.min(to, from + NEAR), /^importance$/);
  if (head === undefined) return false;
  if (lowerAt(view, head + 1) === 'to') return isOwn(view, head + 2, own);
  const verb = wordWithin(view, head + 1, Math.min(to, head + STORE_REACH), SETTING_STORE);
  return verb !== undefined && isAnyAt(view, verb + 1, TO_ON);
}

/** A state that is named at a token, or behind its article. */
const isOwn = (view: Frame['view'], at: number, own: readonly (string | null)[]): boolean =>
  view.mentions.some(
    ({ from, parties }) =>
      (from === at || from === at + 1) && countriesOf(parties).some((one) => own.includes(one)),
  );

const SETTING_STORE = /^(?:attach(?:es|ed)?|place[sd]?)$/;

function wordWithin(view: Frame['view'], from: number, to: number, word: RegExp) {
  for (let at = from; at < to; at++) if (word.test(lowerAt(view, at))) return at;
  return undefined;
}

const FOR_TO = anyOf('for|to');
const HELPING = anyOf('providing|supplying|helping|assisting|supporting|arming|equipping');

/** "of providing Chad with doctors", said by another state. */
function isOfHelpTo(view: Frame['view'], at: number, own: readonly (string | null)[]): boolean {
  if (!isAnyAt(view, at, HELPING)) return false;
  const taker = view.mentions.find(({ from }) => from > at);
  if (!taker || taker.from - at > 2 || taker.isOwner) return false;
  const [country] = countriesOf(taker.parties);
  return country !== undefined && !own.includes(country);
}

/** "of the practical help provided by Chad". */
function isGivenBy(view: Frame['view'], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 2 * NEAR); at++)
    if (isAnyAt(view, at, EFFORT)) return isAnyAt(view, at + 1, GIVEN);
  return false;
}

const GIVEN = anyOf('provided|given|rendered|shown|extended|offered|received');

/** "the US efforts", "Chad's generous help", "the role of Chad". */
function isOfEffort(view: Frame['view'], { from, to }: Range): boolean {
  if (lowerAt(view, from) === 'the' && lowerAt(view, from + 1) === 'fact') return true;
  if (isGivenBy(view, { from, to })) return true;
  const [first] = mentionsWithin(view, { from, to });
  if (!first || first.from - from > NEAR || isAnyAt(view, leadIn(view, first.from), FOR_TO))
    return false;
  const isBehind = isAnyAt(view, from + 1, EFFORT) || isAnyAt(view, from, EFFORT);
  if (isBehind) return true;
  if (!first.isOwner && first.kind !== 'adjective' && first.kind !== 'state') return false;
  return hasWord(view, { from: first.to, to: first.to + NEAR + 1 }, EFFORT);
}
