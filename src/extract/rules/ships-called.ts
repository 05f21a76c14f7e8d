import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { isReportable, meeting } from './meeting.ts';
import { as, countriesOf, defineRule } from './rule.ts';

const STATE_ADJECTIVE = anyOf('state|adjective');

const CALLING =
  /^(?:dock|anchor|berth|moor|arrive|call|put|sail|pay|make|begin|start|end|enter|visit)$/;
const MOORING = anyOf('dock|anchor|berth|moor|visit');
const SHIPS = anyOf(
  'warship|warships|frigate|frigates|destroyer|destroyers|submarine|submarines|corvette|corvettes|cruiser|cruisers|minesweeper|minesweepers|flotilla|squadron',
);
const COURTESY = anyOf('visit|visits|goodwill|courtesy|port');

/** Warships of one state call at a port of another: "a Kenyan frigate docked at Callao, Peru, for a goodwill visit". */
export const shipsCalled = defineRule({
  name: 'ships-called',
  bases: CALLING,
  examples: [
    {
      text: 'A Tongan frigate docked in Samoa on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['meeting/visit TON+WSM 1999-05-03'],
    },
    {
      text: 'Two Tongan navy ships arrived in Samoa on 3 May 1999 on a goodwill visit.',
      publishedOn: '1999-05-04',
      facts: ['meeting/visit TON+WSM 1999-05-03'],
    },
    {
      text: 'A Tongan destroyer visited Samoa on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['meeting/visit TON+WSM 1999-05-03'],
    },
    { text: 'A Tongan navy officer visited Samoa on 3 May 1999.', facts: [] },
    { text: 'A Tongan cruise ship docked in Samoa on 3 May 1999.', facts: [] },
    { text: 'A Tongan frigate docked in Tonga on 3 May 1999.', facts: [] },
  ],
  read: (frame) => {
    const { view, verb, clause, aspect } = frame;
    if (aspect.isPassive || !isReportable(frame)) return undefined;
    const before = { from: clause.from, to: verb.at };
    const guest = mentionsWithin(view, before).find(isOfState);
    const isShip =
      hasWord(view, before, SHIPS) ||
      hasCarrier(view, before) ||
      hasNavy(view, before) ||
      (guest && isNamedShip(view, guest));
    if (!isShip || hasWord(view, before, NO_SHIP) || !isCall(frame)) return undefined;
    const host = mentionsWithin(view, { from: verb.at, to: clause.to }).find(
      (one) => isOfState(one) && (isThere(view, one.from) || isVisited(frame, one)),
    );
    if (!guest || !host || countriesOf(partiesOf([guest, host])).length !== 2) return undefined;
    return meeting(frame, 'visit', [
      ...as('guest', partiesOf([guest])),
      ...as('host', partiesOf([host])),
    ]);
  },
});

const NO_SHIP = anyOf('replica|model|wreck|copy|former');
const CARRIERS = anyOf('carriers?');

/** "an aircraft carrier"; not "a bulk carrier". */
function hasCarrier(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, CARRIERS) && lowerAt(view, at - 1) === 'aircraft') return true;
  return false;
}

const NAVY = anyOf('navy|naval');
const VESSELS = anyOf('ships?|vessels?|fleets?|boats?|task');
/** In tokens, from "navy" to its ship: "naval hospital ship". */
const VESSEL_REACH = 4;

/** "a navy training ship", "the Kenyan navy"; not "a navy officer", "a naval historian". */
function hasNavy(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!isAnyAt(view, at, NAVY)) continue;
    const ship = { from: at + 1, to: Math.min(to, at + VESSEL_REACH) };
    if (at + 1 === to || hasWord(view, ship, VESSELS)) return true;
  }
  return false;
}

/** "HMAS Adelaide". */
const isNamedShip = ({ scene }: SentenceView, { from }: Mention): boolean =>
  scene.lexicon.ships.has(scene.tokens[from]?.text ?? '');

/** "in Samoa", "at Apia, Samoa". */
const isThere = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, leadIn(view, at), IN) ||
  (lowerAt(view, at - 1) === ',' && isAnyAt(view, at - 3, IN));

/** "visited Samoa". */
const isVisited = ({ view, verb }: Frame, { from }: Mention): boolean =>
  verb.sense.base === 'visit' && leadIn(view, from) < verb.to;

const IN = anyOf('in|at|to|into');

/** They moor, or are said to come on a visit; not with goods. */
const isCall = ({ view, verb, clause }: Frame): boolean =>
  (MOORING.has(verb.sense.base) || hasWord(view, { from: verb.at, to: clause.to }, COURTESY)) &&
  !hasWord(view, clause, CARGO);

const CARGO = anyOf('carrying|aid|relief|supplies|cargo|tonnes|tons');

const isOfState = ({ kind, parties }: Mention): boolean =>
  STATE_ADJECTIVE.has(kind) && parties.length === 1;
