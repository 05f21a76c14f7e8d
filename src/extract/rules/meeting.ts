import type { Mode } from '../../../events/detail.ts';
import { agreeingBefore } from '../grammar/agreed-on-doing.ts';
import type { Frame } from '../grammar/frame.ts';
import { asideBefore } from '../grammar/resumption.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isAmong } from '../text/token-at.ts';
import type { Mention, Party } from '../who/mention.ts';
import { isCallFor } from './call-for.ts';
import { isAtNamedEvent } from './named-event.ts';
import { arePrivate } from './private-people.ts';
import { countriesOf, type Draft, type Participation } from './rule.ts';

const AT_IN = anyOf('at|in|to|for');

const VAGUE = anyOf('more|further|another|additional|regular|regularly|again|other|future|new');
/** In tokens, from the verb. */
const VAGUE_REACH = 4;

/** Whether a clause tells of something that took place, is to, or was called off; not of what might be. */
export function isReportable(frame: Frame): boolean {
  const { aspect, verb, view } = frame;
  if (aspect.isNegated) return false;
  const isOpen = isUndertaken(frame);
  if (isOpen ? hasOwnDay(frame) || isAtNamedEvent(frame) : hasDay(frame))
    return aspect.isFuture || !aspect.isHypothetical;
  if (isOpen) return false;
  if (!aspect.isFuture) return !aspect.isHypothetical;
  const to = Math.min(view.sentence.to, verb.at + 1 + VAGUE_REACH);
  return !hasWord(view, { from: verb.at + 1, to }, VAGUE);
}

/** "agreed to resume talks": an undertaking, and no meeting of a known day. */
const isUndertaken = ({ view, verb, clause }: Frame): boolean =>
  agreeingBefore(view, clause, verb) !== undefined ||
  (lowerAt(view, verb.at - 1) === 'to' &&
    clause.verbs.some(({ at, sense }) => at < verb.at && sense.family === 'agree'));

/** "agreed to meet on 4 October", not "agreed to resume talks, officials said Thursday", nor "accepted on Monday an invitation to visit Chad". */
function hasOwnDay({ view, clause, verb }: Frame): boolean {
  return view.dates.some(
    ({ from, edtf }) =>
      edtf !== null &&
      from < clause.to &&
      from >= verb.at &&
      !hasWord(view, { from: verb.to, to: from }, TOLD),
  );
}

const TOLD = anyOf('said|says|announced|told|reported');

/** Whether a clause names a day or time: "will meet again on 4 October". */
export const hasDay = ({ view, clause }: Frame): boolean =>
  view.dates.some(({ from, to, edtf }) => edtf !== null && from >= clause.from && to <= clause.to);

const FORMER = anyOf('previous|earlier|past|prior');

/** "to build on previous talks between A and B": on no known day; "a call for talks". */
export const isRecalled = (frame: Frame): boolean => isCallFor(frame) || isFormer(frame);

const isFormer = ({ view, clause, verb }: Frame): boolean =>
  (isAnyAt(view, verb.at - 1, FORMER) || isOfSeat(view, verb.at)) &&
  !view.dates.some(({ from, to, edtf }) => edtf !== null && from >= verb.to && to <= clause.to);

/** "a member of the delegation at the talks with B": who somebody is, and nothing that took place. */
function isOfSeat(view: SentenceView, at: number): boolean {
  const before = lowerAt(view, at - 1) === 'the' ? at - 2 : at - 1;
  return isAnyAt(view, before, AT_IN) && isAnyAt(view, before - 1, SEATED);
}

const SEATED = anyOf('delegation|negotiator|negotiators|delegate|representative|member|team');

/** Two countries, or a country and an organisation. */
export function areTwo(parties: readonly Party[]): boolean {
  const own = countriesOf(parties).length;
  return own > 1 || (own === 1 && parties.some(({ organization }) => organization !== null));
}

/** Those who met; who leads an organisation stands for it, and people of a nationality who hold no office for nobody. */
export const delegatesOf = (view: SentenceView, mentions: readonly Mention[]): readonly Party[] =>
  mentions.flatMap((one) => {
    if (arePrivate(view, one)) return [];
    const { from, parties } = one;
    const name = view.scene.lexicon.names.at(view.scene.tokens, from)?.value;
    if (name?.kind !== 'organisation') return parties;
    return parties.map((party) => ({ ...party, country: name.country, organization: name.name }));
  });

/** Those whom a verb takes before it says what for: not "met to reaffirm the ties between A and B". */
export const beforePurpose = (frame: Frame, found: readonly Mention[]): readonly Mention[] => {
  const [first] = found;
  const { to, sense } = frame.verb;
  // "convened to discuss": the verb itself holds "to".
  for (let at = sense.rest.at(-1) === 'to' ? to - 1 : to; at < (first?.from ?? 0) - 1; at++) {
    if (lowerAt(frame.view, at) === 'to' && isBaseVerb(frame.view, at + 1)) return [];
  }
  return found;
};

/** "The talks chaired by A and B will take place", "plans talks chaired by A": of them another verb tells. */
export const isLedLater = ({ view, clause, verb, aspect }: Frame): boolean =>
  (aspect.isReduced === true || verb.sense.rest.at(-1) === 'by') &&
  (hasWord(view, { from: verb.to, to: clause.to }, AHEAD) ||
    hasWord(view, { from: clause.from, to: verb.at }, PLANNING));

const AHEAD = anyOf('will|shall');
const PLANNING = anyOf('plan|plans|planned|propose|proposes|proposed|initiate');

/** With those of a list further down, where only one country is named with the meeting itself. */
export const withAttending = ({ view }: Frame, parties: readonly Party[]): readonly Party[] =>
  countriesOf(parties).length === 1 ? [...parties, ...view.scene.memory.attending()] : parties;

/** A meeting that a clause tells of. */
export const meeting = (
  frame: Frame,
  mode: Mode,
  participants: readonly Participation[],
): Draft => ({
  detail: { type: 'meeting', mode, calledBy: null },
  stance: 'cooperative',
  participants,
  evidence: { from: goesOnFrom(frame), to: purposeAt(frame) },
  dated: { from: frame.clause.from, to: heldUntil(frame) },
  frame,
  isStanding: false,
  wantsOtherSide: false,
});

/** With "…, which took place on 3 May" behind it. */
function heldUntil({ view, clause, index }: Frame): number {
  const next = view.clauses[index + 1];
  const isHeld = next?.link === 'relative' && next.verbs[0]?.sense.family === 'held';
  return isHeld ? next.to : clause.to;
}

/** The first token of a clause, or of the one that goes on in it behind an aside: "Ann, whose country …, was expected in Lima". */
function goesOnFrom({ view, clause, index }: Frame): number {
  const main = asideBefore(view, index)?.before;
  return main && !isLongAside(view, index) ? main.from : clause.from;
}

/** In tokens. */
const LONGEST_ASIDE = 20;

const isLongAside = ({ clauses }: SentenceView, index: number): boolean => {
  const aside = elementAt(clauses, index - 1);
  return aside !== undefined && aside.to - aside.from > LONGEST_ASIDE;
};

/** Where "to discuss …" begins, else the end of the clause: what was spoken of is no part of the meeting. */
function purposeAt({ view, clause, verb }: Frame): number {
  const own = mentionsWithin(view, { from: verb.to, to: clause.to });
  for (let at = own[0]?.to ?? clause.to; at < clause.to - 1; at++) {
    if (lowerAt(view, at) === 'to' && isBaseVerb(view, at + 1)) return at;
  }
  return clause.to;
}

const NO_VERB = anyOf('the|a|an|his|her|its|their|our|this|that|these|those|both|all|be');

/** Whether the word behind "to" is a verb, as far as its looks tell. */
export const isBaseVerb = ({ scene, mentions }: SentenceView, at: number): boolean => {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || token.capital || isAmong(token, NO_VERB)) return false;
  return !mentions.some(({ from, to }) => from <= at && at < to);
};
