import type { Mode } from '../../../events/detail.ts';
import { bearersOf } from '../grammar/bearers.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { lowerOf } from '../text/token-at.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';
import { apartOf } from './apart.ts';
import { delegationIn } from './delegation.ts';
import { isHostOfOthers } from './host-of-others.ts';
import { jointBodyMet, modeWith, sitsAlone, withBody } from './joint-body-met.ts';
import {
  areTwo,
  beforePurpose,
  delegatesOf,
  isLedLater,
  isReportable,
  meeting,
  withAttending,
} from './meeting.ts';
import { modeOf } from './meeting-mode.ts';
import { othersBehind } from './others-behind.ts';
import { arePrivate } from './private-people.ts';
import { pronounGuest } from './pronoun-guest.ts';
import { as, defineRule } from './rule.ts';

const WITH = new Set(['with', 'between']);

/** "A met B", "A held talks with B", "A and B met". */
export const meetingMet = defineRule({
  name: 'meeting-met',
  families: ['meet'],
  examples: [
    {
      text: 'French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Warsaw on Monday.',
      publishedOn: '2025-03-05',
      facts: ['meeting/in-person FRA+POL 2025-03-03'],
    },
    {
      text: 'Boris Pistorius spoke after meeting his Dutch counterpart Kajsa Ollongren in Bonn on Monday.',
      publishedOn: '2023-02-22',
      facts: ['meeting/in-person DEU+NLD 2023-02-20'],
    },
    {
      text: 'The foreign ministers of Norway and Chile may meet one day.',
      facts: [],
    },
    {
      text: 'The leader of Norway met young farmers in Oslo.',
      facts: [],
    },
  ],
  read: (frame) => {
    if (!isReportable(frame)) return undefined;
    const { view, verb } = frame;
    const body = jointBodyMet(frame);
    const own = ownOf(frame);
    const others = [
      ...partiesOf(frame.patients.filter((one) => !arePrivate(view, one))),
      ...delegatesOf(frame.view, beforePurpose(frame, othersBehind(frame, WITH))),
    ];
    const sent = others.length > 0 ? [] : delegatesOf(view, delegationIn(frame));
    const met =
      [others, sent].find(({ length }) => length > 0) ?? pronounGuest(frame, partiesOf(own));
    const told = withBody([...partiesOf(own), ...met], body);
    const parties = withAttending(frame, told.length > 0 ? told : theyOf(frame));
    const isOfOthers = sent.length === 0 && meetsOthers(frame);
    if (!areTwo(parties) || isOfOthers || isNone(frame)) return undefined;
    const mode = modeOf(frame, modeWith(body, verb.sense.detail as Mode)); // verbs.tsv is checked for its modes at start
    const apart = apartOf(frame, partiesOf(own), met);
    return (apart ?? [parties]).map((group) => meeting(frame, mode, as('party', group)));
  },
});

/** Who acts; "Peru will host talks between Chad and Mali": nobody but those two. */
function ownOf(frame: Frame): readonly Mention[] {
  if (isHostOfOthers(frame)) return [];
  const { view, clause, verb, subjects } = frame;
  return subjects.length > 0 ? subjects : bearersOf(view, clause, verb.at);
}

/** Whether those who meet join others, or take part in something. */
const isNone = (frame: Frame): boolean =>
  joinsOther(frame) ||
  meetsDemand(frame) ||
  isLedLater(frame) ||
  takesPart(frame) ||
  isWithStrangers(frame) ||
  hostsAlone(frame) ||
  bringsStrangers(frame) ||
  sitsAlone(frame);

/** "the team met with officials from A and B": those did not meet each other. */
const isWithStrangers = (frame: Frame): boolean =>
  frame.subjects.length === 0 &&
  lowerAt(frame.view, frame.verb.to) === 'with' &&
  othersBehind(frame, WITH).every(({ kind }) => kind === 'group');

/** "met Peru's demands", "meet the challenges of the year": what is met is what was asked. */
const meetsDemand = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'meet' &&
  (isOfNobody(view, verb.to) ||
    view.mentions.some(
      ({ from, to, isOwner }) =>
        isOwner && from >= verb.to && from <= verb.to + 3 && isAnyAt(view, to + 1, DEMANDED),
    ));

/** "the goals", "our climate goals". */
const isOfNobody = (view: Frame['view'], from: number): boolean =>
  isAnyAt(view, from, THE_OUR) &&
  hasWord(view, { from: from + 1, to: from + 3 }, DEMANDED) &&
  !view.mentions.some((one) => one.from >= from && one.from < from + 3);

const THE_OUR = anyOf('the|these|those|our|their|all|such');

const DEMANDED = anyOf(
  'demands?|conditions?|terms|needs?|requests?|requirements?|criteria|standards|expectations|obligations|commitments|deadlines?|goals?|targets?|challenges?|calls?|threats?',
);

const EVENT = anyOf('summit|conference|forum|roundtable');

/** "Peru hosted the summit", as two leaders host it together. */
const hostsAlone = (frame: Frame): boolean =>
  frame.verb.sense.base === 'host' &&
  EVENT.has(frame.verb.sense.rest.at(-1) ?? '') &&
  (frame.subjects.length < 2 || frame.subjects.some(({ kind }) => kind !== 'person'));

/** "A and B brought together firms": those are of no state, and it was not each other whom they met. */
const bringsStrangers = ({ verb, aspect, patients, subjects }: Frame): boolean =>
  verb.sense.base === 'bring' && !aspect.isPassive && subjects.length > 0 && patients.length === 0;

/** "Ann would raise it with Bob when they meet": those two. */
function theyOf({ view, clause, index, subjects }: Frame): readonly Party[] {
  const before = elementAt(view.clauses, index - 1);
  const isThey = subjects.length === 1 && lowerAt(view, subjects[0]?.from ?? 0) === 'they';
  if (!isThey || clause.link !== 'subordinate' || !before) return [];
  const people = mentionsWithin(view, before).filter(({ kind }) => kind === 'person');
  return people.length === 2 ? partiesOf(people) : [];
}

/** "A and B will meet with reporters", "they met pensioners": those they meet are no party, and it was not each other. */
const meetsOthers = (frame: Frame): boolean =>
  frame.view.scene.memory.attending().length === 0 &&
  (isWith(frame) || hasOwnObject(frame)) &&
  othersBehind(frame, WITH).length === 0;

/** "met with", and "held talks with" somebody who is of no state. */
const isWith = ({ view, verb }: Frame): boolean =>
  lowerAt(view, verb.to) === 'with' ||
  (lowerAt(view, verb.to - 1) === 'with' && lowerOf(view.scene.tokens, verb.to) === 'the');

/** What follows "met" where no object does. */
const isNoObject = adverbOr(
  'not|in|at|on|for|to|by|during|ahead|after|before|behind|under|over|via|near|outside|as|and|or|but|while|again|here|there|today|tomorrow|yesterday|tonight|this|last|next|earlier|later|twice|once|several|three|four|face|one|the|a|an|each|every|together|separately|through|from|amid|since|until|late|early|back|inside|around|between|within|throughout|across|along|despite|because|when|his|her|their|its',
);

function hasOwnObject({ view, verb, aspect, patients }: Frame): boolean {
  const next = view.scene.tokens[verb.to];
  if (verb.sense.base !== 'meet' || aspect.isPassive || patients.length > 0) return false;
  // "met two weeks ago".
  const isNamed = [...view.mentions, ...view.dates].some(
    ({ from, to }) => from <= verb.to && verb.to < to,
  );
  return next?.kind === 'word' && !next.capital && !isNamed && !isNoObject(next.lower);
}

/** "Ann was joined by Bob" is a meeting; "A joined the alliance of B" and "Peru, joined by Chad, accused" are none. */
const joinsOther = ({ view, verb, clause, aspect, subjects }: Frame): boolean =>
  verb.sense.base === 'join' &&
  (!aspect.isPassive || subjects.every(({ kind }) => kind === 'state')) &&
  !(aspect.isPassive && hasWord(view, { from: verb.to, to: clause.to }, TALKS));

/** "Peru was joined by Chile at the talks". */
const TALKS = anyOf('meeting|talks|summit');

/** "A took part in the summit" is a meeting with those of whom another sentence tells that they "also" did so. */
const takesPart = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'take' &&
  verb.sense.rest.at(-1) !== 'with' &&
  !FESTIVE.has(verb.sense.rest.at(-1) ?? '') &&
  (view.scene.memory.attending().length === 0 || lowerAt(view, verb.at - 1) === 'also');

/** What is no meeting of others whom one joins: who takes part meets there. */
const FESTIVE = anyOf('opening|unveiling|launch|ceremony|celebrations|parade');
