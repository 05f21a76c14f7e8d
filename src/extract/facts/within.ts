import { isInPassing } from '../grammar/in-passing.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isOwnDeed, isOwnPlan } from './own-doing.ts';

const DISCUSS_REVIEW = anyOf('discuss|review');
const SPEAK_AGREE = anyOf('speak|agree');

/** Whether a statement says what the one before it in the same sentence says already. */
export function saysTheSame(last: Draft, draft: Draft): boolean {
  if (last.detail.type !== 'statement' || draft.detail.type !== 'statement') return false;
  const { clause, verb } = draft.frame;
  const isSaid = clause.link === 'content' || verb.sense.family === 'demand';
  if (last.frame.verb.sense.family !== 'say' || !isSaid) return false;
  const isInside =
    draft.evidence.from >= last.evidence.from && draft.evidence.to <= last.evidence.to;
  return isInside && sameRoles(last, draft);
}

/** "thanks Chad and appreciates its help": in one sentence, of one kind and to the same state, it is one statement. */
export const saysMoreOf = (
  last: Draft | undefined,
  { detail, frame, participants }: Draft,
): boolean =>
  last?.detail.type === 'statement' &&
  detail.type === 'statement' &&
  last.detail.act === detail.act &&
  last.frame.view === frame.view &&
  frame.clause.link === 'coordinate' &&
  isAnyAt(frame.view, frame.verb.to, OF_THE_SAME) &&
  sameRoles(last, { participants, wantsOtherSide: false });

/** What is said goes on about whoever was named: one clause is one fact otherwise. */
const OF_THE_SAME = anyOf('its|their|his|her|it|them|him');

type Said = Pick<Draft, 'participants' | 'wantsOtherSide'>;

/** Whether two statements are by the same and to the same. */
export const sameRoles = (one: Said, other: Said): boolean =>
  countries(one, true) === countries(other, true) &&
  (one.wantsOtherSide || countries(one, false) === countries(other, false));

/** The countries of those who speak, or of the others. */
export const countries = ({ participants }: Said, areSpeakers: boolean): string =>
  countriesOf(
    participants
      .filter(({ role }) => role !== 'mentioned' && (role === 'speaker') === areSpeakers)
      .map(({ party }) => party),
  )
    .toSorted()
    .join();

/** "A discussed the dam with B in a call": the call, and nothing that was said. */
const isTalkOf = ({ frame: { view, verb } }: Draft, deed: Draft): boolean =>
  view === deed.frame.view &&
  deed.frame.verb.sense.family === 'meeting-noun' &&
  deed.evidence.from <= verb.at &&
  verb.at < deed.evidence.to &&
  DISCUSS_REVIEW.has(verb.sense.base);

/** The countries of all who take part. */
export const statesOf = (participants: Draft['participants']): string =>
  [...countriesOf(participants.map(({ party }) => party))].sort().join();

/** "A said that B had asked C for help": B's word, of which A only tells. */
export function isReportOf(comment: Draft, told: Draft): boolean {
  if (comment.detail.type !== 'statement' || told.detail.type !== 'statement') return false;
  const { frame, evidence, toldBy, stance } = comment;
  if (frame.view !== told.frame.view || frame.view.scene.publisher !== null) return false;
  if (frame.verb.sense.family !== 'say' || told.frame.clause.link !== 'content') return false;
  const isInside = told.evidence.from >= evidence.from && told.evidence.to <= evidence.to;
  const isTold = !toldBy || (toldBy.from >= told.evidence.from && toldBy.to <= told.evidence.to);
  return isInside && isTold && stance !== 'conflictual' && !sameRoles(comment, told);
}

/** Words that only tell of another's: a comment. */
export const onlyTold = (draft: Draft): Draft => ({
  ...draft,
  detail: { type: 'statement', act: 'comment' },
  stance: 'neutral',
  toldBy: undefined,
});

/** Whether a plain comment only passes on, as its speaker's word, a deed, a meeting or what he was told, of its own sentence and countries. */
export function isAttributionOf(comment: Draft, deed: Draft): boolean {
  if (comment.detail.type !== 'statement' || isOtherWord(comment, deed)) return false;
  if (comment.frame.view !== deed.frame.view || isInPassing(deed.frame)) return false;
  if (!isOwnPlan(comment, deed) && !isPlain(comment, deed)) return false;
  if (comment.frame.verb.sense.family !== 'say' && !isTalkOf(comment, deed)) return false;
  const isInside =
    deed.evidence.from >= comment.evidence.from && deed.evidence.to <= comment.evidence.to;
  const told = countriesOf(deed.participants.map(({ party }) => party));
  const own = countriesOf(
    comment.participants.flatMap(({ role, party }) => (role === 'mentioned' ? [] : [party])),
  );
  return isInside && own.every((country) => told.includes(country));
}

/** Words that the tag behind them does not pass on; "A told B that the border would stay shut, B's officials said" does. */
const isOtherWord = ({ frame }: Draft, { detail, evidence, frame: told }: Draft): boolean =>
  detail.type === 'statement' &&
  (told.verb.sense.base !== 'tell' ||
    frame.view.scene.publisher !== null ||
    frame.verb.at < evidence.to);

const isPlain = (comment: Draft, deed: Draft): boolean =>
  !comment.toldBy &&
  ((comment.detail.type === 'statement' && comment.detail.act === 'comment') ||
    isOwnDeed(comment, deed));

/** "Chile wants Peru to leave, its president said": one statement, of the kind that its first verb tells and said by whom and when the tag tells. */
export function tagOf(last: Draft, tag: Draft): Draft | undefined {
  if (last.detail.type !== 'statement' || tag.detail.type !== 'statement') return undefined;
  const { frame, evidence } = last;
  const isBehind = frame.view === tag.frame.view && tag.frame.verb.at >= evidence.to;
  const isInside = tag.evidence.from <= evidence.from;
  const isOver =
    (SPEAK_AGREE.has(frame.verb.sense.family) || frame.verb.sense.base === 'tell') &&
    tag.frame.verb.sense.family === 'say';
  if (!(isBehind && isInside && isOver && sameRoles(last, tag))) return undefined;
  const toldBy = last.toldBy ?? { from: frame.verb.at, to: frame.verb.to };
  return { ...tag, detail: last.detail, stance: last.stance, toldBy };
}

/** Greetings and condolences that are sent. */
export const isLetter = ({ detail, participants }: Draft): boolean =>
  detail.type === 'statement' &&
  detail.act === 'greeting' &&
  participants.some(({ role }) => role === 'addressee');

const LEADING = anyOf('following|after|since|before|ahead|prior|recalling');

/** "Following A's call with B, they gave details", "spoke of the talks of A with B": told for another's sake. */
export const isAside = ({ detail, frame: { view, clause, verb, aspect } }: Draft): boolean =>
  detail.type === 'meeting' &&
  verb.sense.family === 'meeting-noun' &&
  (aspect.isPluperfect ||
    isAnyAt(view, clause.from, LEADING) ||
    clause.verbs.some(
      ({ at, sense }) => at < verb.at && (SAYING.has(sense.family) || sense.base === 'welcome'),
    ));

const SAYING = new Set(['say', 'speak', 'call']);

/** A meeting of which somebody speaks is not the one at which he speaks; "flew to Lima, where he met Ann" goes on. */
export const isSpokenOf = ({ detail, frame }: Draft): boolean =>
  detail.type === 'meeting' &&
  (frame.clause.link === 'content' || frame.clause.link === 'relative') &&
  !isOnTheWay(frame);

/** In what an office tells of a journey. */
const isOnTheWay = ({ view, clause, index, verb }: Draft['frame']): boolean =>
  view.scene.publisher !== null &&
  clause.conjunction === 'where' &&
  !verb.sense.family.endsWith('-noun') &&
  elementAt(view.clauses, index - 1)?.verbs.some(({ sense }) => sense.family === 'visit') === true;

/** "The UK condemns", "The Ministry notes with regret", after the talks that its minister held, and a declaration: not said at the meeting. */
export function isOwnWord({ detail, frame: { view, verb, subjects } }: Draft): boolean {
  const { family, tense } = verb.sense;
  if (family === 'joint' || family === 'demand') return true;
  if (detail.type !== 'statement' || !UTTERING.has(family) || view.scene.isQuoted(verb.at))
    return false;
  const isNow = tense === 'present' || tense === 'base';
  return isNow && JUDGING.has(detail.act) && subjects.some(({ kind }) => kind === 'state');
}

const UTTERING = anyOf('speak|say');
const JUDGING = anyOf('criticise|oppose|accuse|appeal|refuse|threaten');
