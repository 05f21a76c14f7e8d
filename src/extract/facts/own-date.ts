import { dayNumber } from '../../../events/day.ts';
import { edtfOf } from '../../../events/edtf.ts';
import { WEEKDAY_WORDS } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/expression.ts';
import { shiftedBy } from '../dates/offset.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isOfCause } from './date-of-cause.ts';
import { isOfNoun, isOfTopic, isYearOfNoun } from './date-of-noun.ts';
import { isOfDeedBeside, isOfDismissed, isOfNeighbour, isOfPaper } from './date-of-others.ts';
import { isOfPurpose } from './date-of-purpose.ts';
import { isOfReproach } from './date-of-reproach.ts';
import { isOfResolve } from './date-of-resolve.ts';
import { wasToBe } from './modality.ts';
import { isOfLetter, isOfThing } from './of-thing.ts';
import { isMeasuredFrom } from './reckoned.ts';
import { isOfReduced } from './reduced-date.ts';
import type { When } from './timed.ts';
import {
  isBehindSigners,
  isOfEarlierWords,
  isOfGathering,
  isOfLetterTo,
  isOfRefusal,
} from './words-dated.ts';
import { isOnWrongSide } from './wrong-side.ts';
import { isOfYearsAhead } from './years-ahead.ts';

export const whenBy = ({ from, to, edtf, basis, extent }: DateExpression): When | undefined =>
  edtf === null ? undefined : { edtf, basis, extent, words: { from, to } };

export const isInside = (inner: Range, outer: Range): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** The expression of its own clause that stands nearest to the verb and says when that was. */
export function ownDate(draft: Draft, publishedOn: string): When | undefined {
  const { dated, frame } = draft;
  const own = frame.view.dates.filter(
    (date) =>
      (!date.isLoose || isYearOfNoun(frame, date)) &&
      !isOfEarlier(draft, date) &&
      isInside(date, dated) &&
      !isOfAnother(draft, date) &&
      !isOfResolve(draft, date) &&
      !isOfReduced(draft, date) &&
      !isOfTopic(draft, date) &&
      !isOfPurpose(draft, date) &&
      !isOfPaper(draft, date) &&
      !isOfNeighbour(frame, date) &&
      !isOfDismissed(frame, date) &&
      !isOfDeedBeside(frame, date) &&
      !isOfReproach(draft, date) &&
      !isOfCause(draft, date, publishedOn) &&
      !isReckonedBack(frame, date) &&
      !isMeasuredFrom(frame, date) &&
      !isOfThing(draft, date) &&
      tellsWhen(draft, date, publishedOn),
  );
  const distance = ({ from, to }: DateExpression) =>
    Math.max(from - frame.verb.to, frame.verb.at - to);
  const [nearest] = wasToBe(frame, own, publishedOn).toSorted((a, b) => distance(a) - distance(b));
  return nearest && ahead(draft, whenBy(nearest), publishedOn);
}

/**
 * "her first visit to Peru since 2012": a meeting of a day has no open end; it was the one before. "Since 2012 Chad has
 * held the strip, Peru said": words that are told as said once are of one day too.
 */
export function isOfEarlier({ detail, frame }: Draft, { isOpen, from }: DateExpression): boolean {
  const { view, clause, aspect } = frame;
  // "An agreement, negotiated since 2010, is to be signed".
  if (aspect.isFuture && [from, from - 1].some((at) => lowerAt(view, at) === 'since')) return true;
  if (isOpen !== true || hasWord(view, clause, REPEATED)) return false;
  const isOnce = !(aspect.isPerfect || aspect.isStanding || aspect.isProgressive);
  const isOfDay = detail.type === 'meeting' || (detail.type === 'statement' && isOnce);
  return isOfDay || hasWord(view, clause, FIRST);
}

const FIRST = anyOf('first');
const REPEATED = anyOf('times|regularly|repeatedly|often|twice');

/** "Today we agreed" belongs to talks of which nothing says that they were today. */
export function hasOtherDate(draft: Draft, { edtf }: When, publishedOn: string): boolean {
  const own = ownDate(draft, publishedOn);
  return own !== undefined && own.edtf !== edtf.replace('~', '');
}

const WEEK = 7;

/** "is to visit Peru, her first stop, on Tuesday": the day of the week that comes next. */
function ahead({ frame }: Draft, when: When | undefined, publishedOn: string): When | undefined {
  if (!when?.words || !frame.aspect.isFuture || when.edtf >= publishedOn) return when;
  const { from, to } = when.words;
  const { tokens } = frame.view.scene;
  const isWeekday = tokens.slice(from, to).some(({ lower }) => WEEKDAY_WORDS.has(lower));
  const isLast = tokens.slice(from, to).some(({ lower }) => lower === 'last');
  if (!isWeekday || isLast || edtfOf(when.edtf).precision !== 'day') return when;
  const days = dayNumber(publishedOn) - dayNumber(when.edtf);
  const edtf =
    days <= WEEK ? shiftedBy(when.edtf, { count: WEEK, unit: 'day', direction: 1 }) : undefined;
  return edtf === undefined ? when : { ...when, edtf };
}

const ASIDE = anyOf('following|after|since|despite|recalling|acknowledging|building|ahead|prior');

const OTHERS = anyOf('after|following|since|ahead|before|prior');

/** "attacked after midnight on Tuesday" is of no other happening. */
function isBehindOther(view: Draft['frame']['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, OTHERS) && !isAnyAt(view, at + 1, HOUR)) return true;
  return false;
}

const HOUR = anyOf('midnight|midday|noon|dawn|daybreak|dusk|dark|sunset|sunrise|nightfall');

/** "Following the talks of last week, they discussed": the date of what is named before the comma. */
function isOfAnother({ frame, detail }: Draft, date: DateExpression): boolean {
  const { view, clause, verb } = frame;
  if (detail.type === 'meeting' && verb.sense.family === 'meeting-noun') return false;
  if (date.from > verb.to && isBehindOther(view, verb.to, date.from)) return true;
  // "Since 2014 ," is a date itself.
  if (date.from === clause.from) return false;
  if (!isAnyAt(view, clause.from, ASIDE) || date.to >= verb.at) return false;
  for (let at = date.to; at < verb.at; at++) if (lowerAt(view, at) === ',') return true;
  return false;
}

/** "A met B on Monday, two days after her talks with C", "after her talks with C last week": Monday is not that of the talks. */
const isReckonedBack = ({ view, verb, clause }: Draft['frame'], date: DateExpression): boolean =>
  verb.sense.family.endsWith('-noun') &&
  date.to <= verb.at &&
  hasWord(view, { from: date.to, to: verb.at }, OTHERS) &&
  view.dates.some(
    ({ offset, from, to }) =>
      (offset && from >= date.to && to <= verb.at) || (from >= verb.to && to <= clause.to),
  );

/** "deplored on Friday", "accused Togo on Friday": nothing stands between that could have a day of its own. */
function isBehindVerb({ view, verb }: Draft['frame'], date: DateExpression): boolean {
  const { from } = date;
  if (isOfNoun(view, date)) return false;
  const object = view.mentions.find((one) => one.from >= verb.to && one.from <= verb.to + 1);
  const last = object && object.to <= from ? object.to : verb.to;
  // "thanked the minister, Ann Lee, on 3 May".
  const end = last > verb.to && lowerAt(view, last) === ',' ? last + 1 : last;
  return from < end + NEAR || (from === end + NEAR && isAnyAt(view, end, LEAD_IN));
}

/** "in the 1960s": an article between. */
const LEAD_IN = anyOf('in|on|during');

/** Tokens between a verb and the date that belongs to it: "deplored on Friday". */
const NEAR = 2;
const RECENT_DAYS = 7;

/** "will hold talks on the accords signed last October": not then. */
function isPastPlan(
  { aspect, clause, verb }: Draft['frame'],
  { latest }: ReturnType<typeof edtfOf>,
  publishedOn: string,
): boolean {
  if (!aspect.isFuture || clause.link === 'content' || verb.sense.family === 'next') return false;
  return latest !== null && dayNumber(publishedOn) - dayNumber(latest) > RECENT_DAYS;
}

/** A day, or a weekend. */
const isShort = ({ earliest, latest }: ReturnType<typeof edtfOf>): boolean =>
  earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) <= 1;

/** Where a date stands that is surely of the words that a verb tells. */
const TELLING = [
  isBehindVerb,
  isOfLetter,
  isOfEarlierWords,
  isOfRefusal,
  isBehindSigners,
  isOfGathering,
  isOfLetterTo,
];

/**
 * Not so what lies ahead of something that happened ("signed a plan to build it by 2030"), nor what is only
 * spoken of ("hailed the visit in January"): behind a verb of saying it takes a day of the week before.
 */
function tellsWhen({ detail, frame }: Draft, date: DateExpression, publishedOn: string): boolean {
  if (date.edtf === null) return false;
  const time = edtfOf(date.edtf);
  const first = time.earliest ?? time.latest;
  const days = first === null ? 0 : dayNumber(publishedOn) - dayNumber(first);
  if (isOnWrongSide({ detail, frame }, days, date) || isPastPlan(frame, time, publishedOn))
    return false;
  if (isOfYearsAhead(frame, date, publishedOn)) return false;
  const isTold = TELLING.some((is) => is(frame, date));
  if (detail.type !== 'statement' || isTold || frame.verb.sense.family === 'saying-noun')
    return true;
  const isReport = frame.view.scene.publisher === null;
  return isReport && isShort(time) && days <= RECENT_DAYS;
}
