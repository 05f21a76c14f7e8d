import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { daysBefore } from './days-before.ts';
import type { When } from './timed.ts';

const OLD_NEWS_DAYS = 10;
const ASIDE = new Set(['after', 'before', 'since', 'when', 'while', 'until', 'once']);

/** Whether a draft is told as context: as something earlier, in passing, or long past. */
export function isBackground(
  { frame, isStanding }: Draft,
  when: When,
  publishedOn: string,
): boolean {
  if (isStanding) return false;
  const isTold = frame.clause.link === 'content' || isSaidBefore(frame);
  const isAhead = frame.aspect.isFuture && when.edtf >= publishedOn;
  const isBefore = frame.aspect.isPluperfect && !isTold && !isAhead;
  if (isBefore || isReckonedFrom(frame, when)) return true;
  if (frame.clause.link === 'subordinate' && ASIDE.has(frame.clause.conjunction) && !isMain(frame))
    return !isOnlyNews(frame) || isOld(when, publishedOn);
  return isOld(when, publishedOn);
}

/** "When discussing the region, the presidents said": the main clause, behind one without a subject. */
function isMain({ view, clause, verb }: Frame): boolean {
  const { from } = clause;
  const comma = view.scene.tokens.slice(from, verb.at).some(({ text }) => text === ',');
  return comma && verb.at > from + 1 && /[a-z]{2,}ing$/.test(lowerAt(view, from));
}

/** "said on Monday it had closed the border": news, told with its day in one clause. */
const isSaidBefore = ({ clause, verb }: Frame): boolean =>
  !verb.sense.family.endsWith('-noun') &&
  clause.verbs.some(({ at, sense }) => at < verb.at && sense.family === 'say');

/** "It came when Peru closed its border", "Prices rose after Peru cut supplies", in the news: the rest of the sentence tells of nothing else, and "a day after" dates nothing by it. */
const isOnlyNews = ({ view, clause, index }: Frame): boolean =>
  view.scene.publisher === null &&
  /^(?:when|after|once)$/.test(clause.conjunction) &&
  !view.dates.some(({ offset, to }) => offset && to === clause.from) &&
  view.clauses.every(
    ({ verbs }, at) => at === index || verbs.every(({ sense }) => sense.family === 'other'),
  );

/** Whether a happening was over well before it was told. */
export function isOld(when: When, publishedOn: string): boolean {
  const days = daysBefore(when, publishedOn);
  return days !== null && days > OLD_NEWS_DAYS;
}

/** "a day after A's talks with B": a noun from which other news is reckoned; "a day later A met B" is news itself. */
const isReckonedFrom = ({ verb }: Frame, { basis }: When): boolean =>
  basis === 'relative' && verb.sense.family.endsWith('-noun');
