import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { regionFrom } from '../grammar/region-before.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { doneAs } from './done-as.ts';
import { isLeftByState } from './left-by-state.ts';
import { defineRule } from './rule.ts';

const LEAVING =
  /^(?:leave|quit|depart|withdraw|retreat|pull|roll|rumble|march|drive|return|come|go|fly|file|stream|move|head|sail|steam)$/;
/** Of these only where they come from tells that they leave. */
const FROM_WHERE = anyOf('return|come|go|fly|file|stream|move|head|march|drive|sail|steam');
const TROOPS = anyOf(
  'troops|soldiers?|forces|army|tanks|paratroopers|paratroops|peacekeepers?|marines|contingent|contingents|units?|battalions?|brigades?|divisions?|regiments?|garrison|detachments?|columns?|convoy|servicemen|policemen|officers|police|tank|warships?|gendarmes|commandos|legionnaires|airmen|rangers|infantry|instructors|reinforcements|personnel|military|servicemembers|sailors|pilots|advisers|advisors|batter(?:y|ies)|vanguard|squadrons?|armou?red|armou?r|bombers?|warplanes?|gunships?|frigates?|destroyers?|corvettes?|submarines?|gunboats?|helicopters?',
);
/** In tokens, from the verb to the country that is left: "pulled out of". */
const REACH = 3;

/** "the Peruvian town of Tacna". */
const LAND = anyOf(
  'towns?|city|cities|territory|soil|capital|border|base|bases|port|province|region|villages?|side',
);

/** Soldiers of one state leave another: "Kenyan troops left Peru", "the last Kenyan soldiers pulled out of Peru". */
export const troopsLeft = defineRule({
  name: 'troops-left',
  bases: LEAVING,
  examples: [
    {
      text: 'The last Malian soldiers left Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05-03'],
    },
    {
      text: 'Malian peacekeepers withdrew from Niger in May 1999.',
      publishedOn: '1999-06-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05'],
    },
    {
      text: 'Malian soldiers pulled out of the Nigerien town of Tera on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05-03'],
    },
    {
      text: 'Malian tanks rolled out of Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05-03'],
    },
    {
      text: 'The last Malian soldiers came home from Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05-03'],
    },
    {
      text: "Mali's last contingent in Niger returned home on 3 May 1999.",
      publishedOn: '1999-05-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05-03'],
    },
    {
      text: 'Malian troops pulled out of northeastern Niger on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05-03'],
    },
    {
      text: 'Mali withdrew from southern Niger in May 1999.',
      publishedOn: '1999-06-04',
      facts: ['action/ceasefire-withdrawal MLI>NER 1999-05'],
    },
    { text: 'Mali pulled out of the Niger tournament on 3 May 1999.', facts: [] },
    { text: 'Malian tanks crawled towards Niger on 3 May 1999.', facts: [] },
    { text: 'Malian singers left Niger on 3 May 1999.', facts: [] },
    { text: 'Malian troops left Niger out of the plan.', facts: [] },
  ],
  read: (frame) => {
    if (frame.aspect.isPassive) return undefined;
    if (!isLeftCountry(frame)) return undefined;
    const mover = convoyOf(frame);
    return mover
      ? doneAs(frameWith(frame, { subjects: [mover] }), { ...LEFT, base: 'leave' })
      : doneAs(frame, LEFT);
  },
});

/** "a Chadian convoy", not one of goods: whose it is. */
const convoyOf = ({ view, clause, verb, subjects }: Frame): Mention | undefined =>
  subjects.length > 0
    ? undefined
    : mentionsWithin(view, { from: clause.from, to: verb.at }).findLast(
        ({ kind, to }) => kind === 'adjective' && verb.at === to + 1 && isAnyAt(view, to, CONVOY),
      );

const CONVOY = anyOf('convoys?');

const LEFT = { family: 'act', detail: 'ceasefire-withdrawal', stance: 'cooperative' } as const;

/** "a military delegation": guests in uniform. */
const GUESTS = anyOf('delegations?|missions?|teams?|officials?|attach[ée]s?|chiefs?');

/** Ships that leave a port were there on a visit. */
const VISITORS = anyOf('frigates?|destroyers?|submarines?|corvettes?|cruisers?');

/** Those who leave are soldiers: the noun stands straight before the verb and its auxiliaries. */
export const isOfTroops = ({ view, clause, verb, subjects }: Frame): boolean =>
  subjects.some(
    ({ from, to }) =>
      hasTroops(view, from, Math.min(verb.at, to + 2)) &&
      !hasWord(view, { from, to: Math.min(verb.at, to + 2) }, GUESTS) &&
      !(verb.sense.base === 'leave' && hasWord(view, { from, to: verb.at }, VISITORS)),
  ) ||
  ((subjects.length === 0 || isOfTheirs({ view, clause, subjects })) &&
    hasTroops(view, clause.from, verb.at));

/** "Peru said [that] its troops": those of whoever was named before the clause. */
const isOfTheirs = ({ view, clause, subjects }: Pick<Frame, 'view' | 'clause' | 'subjects'>) =>
  subjects.every(({ to }) => to <= clause.from) &&
  hasWord(view, { from: clause.from, to: clause.from + 2 }, ITS_THEIR);

const ITS_THEIR = anyOf('its|their|his|her|our');

/** Whether a noun for soldiers stands in a range. */
export const hasTroops = (view: Frame['view'], from: number, to: number): boolean =>
  hasWord(view, { from, to }, TROOPS) || hasForce(view, from, to);

/** "Mali's small force", no air force. */
function hasForce(view: Frame['view'], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (lowerAt(view, at) === 'force' && lowerAt(view, at - 1) !== 'air') return true;
  return false;
}

/** A country stands straight behind, and nothing that it is left out of; soldiers leave it, or the state whose they are. */
function isLeftCountry(frame: Frame): boolean {
  const { view, verb, clause } = frame;
  const [left] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  const isGone = left !== undefined && isStraightBehind({ view, verb }, left);
  if (isOfTroops(frame)) return isGone || isHome({ view, verb, clause });
  return isGone && isLeftByState(frame, left);
}

const HOME = anyOf('home');

/** "Peru's last contingent in Mali returned home": where they were is told before. */
const isHome = ({ view, verb, clause }: Pick<Frame, 'view' | 'verb' | 'clause'>): boolean =>
  HOMING.has(verb.sense.base) &&
  hasWord(view, { from: verb.at + 1, to: verb.at + 2 }, HOME) &&
  mentionsWithin(view, { from: clause.from, to: verb.at }).some(
    ({ from, isPlace }) => isPlace && lowerAt(view, leadIn(view, from)) === 'in',
  );

const HOMING = anyOf('return|come|go|fly|sail|head');

function isStraightBehind({ view, verb }: Pick<Frame, 'view' | 'verb'>, left: Mention): boolean {
  const from = regionFrom(view, left.from);
  const lead = lowerAt(view, leadIn(view, from));
  return (
    from - verb.at <= REACH + (lowerAt(view, from - 1) === 'the' ? 1 : 0) &&
    !hasTroops(view, left.from, left.to + 1) &&
    !left.isOwner &&
    (left.kind !== 'adjective' || isAnyAt(view, left.to, LAND)) &&
    !INTO.has(lead) &&
    (!FROM_WHERE.has(verb.sense.base) || FROM.has(lead)) &&
    lowerAt(view, left.to) !== 'out'
  );
}

/** "rolled into Georgia" is no leaving. */
const INTO = anyOf('into|in|to|for|towards?|through|across|on|onto|against|up');
const FROM = anyOf('from|of');
