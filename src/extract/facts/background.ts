import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { isToldAbout } from '../grammar/told-about.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { daysBefore } from './days-before.ts';
import { isRecalled } from './pointing-back.ts';
import type { When } from './timed.ts';

const WHEN_AFTER = anyOf('when|after|once');
const WHEN_WHILE = anyOf('when|while');

const OLD_NEWS_DAYS = 10;
const ASIDE = new Set(['after', 'before', 'since', 'when', 'while', 'until', 'once']);

/** Whether a draft is told as context: as something earlier, in passing, or long past. */
export function isBackground(
  { frame, isStanding }: Draft,
  when: When,
  publishedOn: string,
): boolean {
  // "the state of the talks between A and B": what goes on is named for another's sake.
  if (isStanding) return frame.verb.sense.family === 'meeting-noun';
  const isTold = frame.clause.link === 'content' || isSaidBefore(frame) || isSaidBehind(frame);
  const isAhead = frame.aspect.isFuture && when.edtf >= publishedOn;
  const isBefore = frame.aspect.isPluperfect && !isTold && !isAhead;
  if (isBefore || isReckonedFrom(frame, when) || isToldOfEarlier(frame, when, publishedOn))
    return true;
  if (frame.clause.link === 'subordinate' && isAside(frame) && !isMain(frame) && !isWhere(frame))
    return !isOnlyNews(frame) || isOld(when, publishedOn);
  return isOld(when, publishedOn);
}

/** "When discussing the region, the presidents said": the main clause, behind one without a subject. */
function isMain({ view, clause, verb }: Frame): boolean {
  const { from } = clause;
  const comma = view.scene.tokens.slice(from, verb.at).some(({ text }) => text === ',');
  return comma && verb.at > from + 1 && /[a-z]{2,}ing$/.test(lowerAt(view, from));
}

/** "made the remarks when meeting Ann, who had come": the occasion of the news. */
const isWhere = ({ clause: { from, conjunction }, verb }: Frame): boolean =>
  WHEN_WHILE.has(conjunction) && verb.at === from && verb.sense.tense === 'ing';

/** "after Peru shut its border"; ", while Chad demanded": another side of the news. */
const isAside = ({ view, clause: { from, conjunction }, subjects }: Frame): boolean =>
  ASIDE.has(conjunction) &&
  !(
    conjunction === 'while' &&
    lowerAt(view, from - 2) === ',' &&
    subjects.some((subject) => subject.from >= from)
  );

/** "Peru had shut its border on Monday, an official said": news, as it is reported. */
function isSaidBehind({ view, clause, index }: Frame): boolean {
  if (view.scene.publisher !== null || clause.link !== 'main' || index > 0) return false;
  const tag = view.clauses[index + 1];
  const [saying, ...more] = tag?.verbs ?? clause.verbs.slice(-1);
  const end = (tag ?? clause).to;
  return (
    saying?.sense.family === 'say' &&
    more.length === 0 &&
    saying.sense.tense === 'past' &&
    end - saying.to <= TAG_REACH &&
    view.clauses.length === (tag ? 2 : 1)
  );
}

/** In tokens, behind "said": "on Monday in Lima." */
const TAG_REACH = 6;

/** "said on Monday it had closed the border": news, told with its day in one clause. */
const isSaidBefore = ({ clause, verb }: Frame): boolean =>
  !verb.sense.family.endsWith('-noun') &&
  clause.verbs.some(({ at, sense }) => at < verb.at && sense.family === 'say');

/** "It came when Peru closed its border", "Prices rose after Peru cut supplies", in the news: the rest of the sentence tells of nothing else, and "a day after" dates nothing by it. */
const isOnlyNews = ({ view, clause, index }: Frame): boolean =>
  view.scene.publisher === null &&
  WHEN_AFTER.has(clause.conjunction) &&
  !view.dates.some(({ offset, to }) => offset && to === clause.from) &&
  view.clauses.every(
    ({ verbs }, at) => at === index || verbs.every(({ sense }) => sense.family === 'other'),
  );

/** Whether a happening was over well before it was told. */
export function isOld(when: When, publishedOn: string): boolean {
  const days = daysBefore(when, publishedOn);
  return days !== null && days > OLD_NEWS_DAYS;
}

/** "briefed Bob on his talks with Carl": held before, by an open date or a day. */
const isToldOfEarlier = (frame: Frame, when: When, publishedOn: string): boolean =>
  (isToldAbout(frame) || isRecalled(frame)) &&
  (when.edtf.startsWith('../') || (daysBefore(when, publishedOn) ?? 0) > 0);

/** "a day after A's talks with B": a noun from which other news is reckoned; "a day later A met B" is news itself. */
const isReckonedFrom = ({ verb }: Frame, { basis }: When): boolean =>
  basis === 'relative' && verb.sense.family.endsWith('-noun');
