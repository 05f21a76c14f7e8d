import { dayNumber } from '../../../events/day.ts';
import { edtfOf } from '../../../events/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { asideBefore } from '../grammar/resumption.ts';
import { hasWord, type SentenceView } from '../grammar/sentence-view.ts';
import { pastFormIn } from '../grammar/verb-between.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { dateOfStay } from './date-of-stay.ts';
import { isInside, isOfEarlier, whenBy } from './own-date.ts';
import { isReaction } from './reaction.ts';
import { isOfMadePaper } from './reduced-date.ts';
import type { When } from './timed.ts';

const MEET_VISIT = anyOf('meet|visit|held');
const ANNOUNCE_DECLARE = anyOf('announce|declare');
const SAY = anyOf('say|tell|confirm');
const SAY_SPEAK = anyOf('say|speak|wish');
const RELATIVE_CONTENT = anyOf('relative|content');

/** "On Tuesday A met B and praised C": the date of the clause that one is joined to, or of the words before them all. */
export function leadingDate(draft: Draft, publishedOn: string): When | undefined {
  const found = dateAhead(draft, publishedOn);
  return found && isOfQuoted(draft, found, publishedOn) ? undefined : found;
}

/** "Thank you for the talks held yesterday": when those were, and not when it was said. */
const isOfQuoted = (
  { frame: { view, verb } }: Draft,
  { edtf, words }: When,
  publishedOn: string,
): boolean =>
  verb.sense.family === 'quoted' &&
  edtf !== publishedOn &&
  words !== null &&
  view.scene.isQuoted(words.from);

function dateAhead(draft: Draft, publishedOn: string): When | undefined {
  const { view, index } = draft.frame;
  const there = dateOfWhere(draft);
  if (there) return there;
  // "Peru, which in 2017 fought Chad, signed": another time.
  const parted = asideBefore(view, index);
  if (parted) return dateOfHead(view, parted.before) ?? dateOfStay(draft, parted.aside);
  return dateOfLead(draft, publishedOn);
}

function dateOfLead(draft: Draft, publishedOn: string): When | undefined {
  const { frame } = draft;
  const { view, clause, index } = frame;
  const lead = leadOf(frame);
  const verb = lead?.verbs[0];
  const isJoined = clause.link === 'coordinate' || clause.link === 'participle';
  const isAnnounced = isBeingDone(frame, lead);
  if (!lead || index === 0 || (verb && !isJoined && !isAnnounced)) return undefined;
  if (isStillSo(draft, lead)) return undefined;
  const until = isAnnounced ? lead.to : (verb?.at ?? lead.to);
  const isSameActor = frame.subjects.length > 0 && frame.subjects.every(({ to }) => to <= lead.to);
  const date = view.dates.find(
    (one) =>
      isInside(one, lead) &&
      !one.isLoose &&
      !isOfEarlier(draft, one) &&
      (draft.detail.type === 'agreement' || !isOfMadePaper(view, one)) &&
      (isAnnounced || !isOfTelling(clause, one)) &&
      (one.to <= until ||
        (isSameActor &&
          isLongPast(one, publishedOn) &&
          !isOfWords(verb, one) &&
          !isReaction(view, lead))),
  );
  return date && whenBy(date);
}

/** "By the truce of May both were to leave, but its troops still hold the town": now. */
const isStillSo = ({ isStanding, frame: { aspect, index } }: Draft, { verbs }: Clause): boolean =>
  isStanding && aspect.isStanding && (verbs.length > 0 || index > 1);

/** "met in Geneva in March, where Peru pledged": the day on which they were there. */
function dateOfWhere({ frame: { view, clause, index, verb, aspect } }: Draft): When | undefined {
  const isThere = clause.link === 'relative' && clause.conjunction === 'where';
  const isPast = verb.sense.tense === 'past' && !aspect.isPluperfect && !aspect.isPerfect;
  const lead = elementAt(view.clauses, index - 1);
  if (!isThere || !isPast || aspect.isFuture || !lead) return undefined;
  const date = view.dates.find((one) => isInside(one, lead) && !one.isLoose);
  const goes = lead.verbs.some(({ sense }) => MEET_VISIT.has(sense.family));
  return goes && date ? whenBy(date) : undefined;
}

/** "On Monday Ann, who is in Lima, is to meet": words at the head that hold no verb. */
function dateOfHead({ dates }: SentenceView, head: Clause | undefined): When | undefined {
  if (head?.verbs.length !== 0) return undefined;
  const date = dates.find((one) => isInside(one, head) && !one.isLoose);
  return date && whenBy(date);
}

/** "announced today that it is expelling", "… that it has expelled", in the news "said last month it was expelling": done then. */
const isBeingDone = ({ view, clause, aspect }: Frame, lead: Clause | undefined): boolean => {
  if (clause.link !== 'content' || !(aspect.isProgressive || aspect.isPerfect)) return false;
  const base = lead?.verbs.at(-1)?.sense.base ?? '';
  const isNews = view.scene.publisher === null && aspect.isProgressive && !isYetToBe(view, clause);
  return ANNOUNCE_DECLARE.has(base) || (isNews && SAY.has(base));
};

/** "said on Monday it was imposing sanctions next month": of another day. */
const isYetToBe = (view: SentenceView, clause: Clause): boolean =>
  hasWord(view, clause, YET_TO_BE) || view.dates.some((date) => isInside(date, clause));

const YET_TO_BE = anyOf('soon|shortly|next|by');

/** "A let on yesterday that B had asked C", not "it was on Friday that B asked C". */
const isOfTelling = ({ link, from }: Clause, { to }: DateExpression): boolean =>
  link === 'content' && from - to > 1;

/** "recalled the visit in May and called on B": the date of what was spoken of. */
const isOfWords = (verb: Clause['verbs'][number] | undefined, { from }: DateExpression): boolean =>
  SAY_SPEAK.has(verb?.sense.family ?? '') && from > (verb?.to ?? from);

const RECENT_DAYS = 10;

/** "expelled his envoy in 2012 and accused him of …": both were then. */
export function isLongPast({ edtf }: DateExpression, publishedOn: string): boolean {
  const latest = edtf === null ? null : edtfOf(edtf).latest;
  return latest !== null && dayNumber(publishedOn) - dayNumber(latest) > RECENT_DAYS;
}

/** "On Friday, when it rained, A lifted …": words at the head that hold no verb; else the clause before. */
function leadOf({ view, clause, index, subjects }: Frame): Clause | undefined {
  const first = view.clauses[0];
  const isHead = first?.verbs.length === 0 && !RELATIVE_CONTENT.has(clause.link);
  if (isHead && view.dates.some((date) => isInside(date, first))) return first;
  const isJoined = clause.link === 'coordinate';
  const before = isJoined
    ? beforeContent(view.clauses, beforeAsides(view.clauses, index, subjects), subjects)
    : -1;
  const lead = isJoined ? view.clauses[before] : beforeRelatives(view.clauses, clause, index);
  // "returned on Monday from Lima, where he had signed".
  const isOfPlace = clause.conjunction === 'where' && lead && pastFormIn(view, lead) < lead.to;
  return isOfPlace ? undefined : lead;
}

/** "told them of the summit, which was held on 3 May, stressing that": not then. */
function beforeRelatives(
  clauses: readonly Clause[],
  { link }: Clause,
  index: number,
): Clause | undefined {
  let at = index - 1;
  while (link === 'participle' && clauses[at]?.link === 'relative') at--;
  return clauses[at];
}

/** "In March A cut supplies, saying they ran low, and drew protest": past the participles between and what they say. */
function beforeAsides(
  clauses: readonly Clause[],
  index: number,
  subjects: Frame['subjects'],
): number {
  const own = clauses[index];
  const hasOwn = own !== undefined && subjects.some(({ from }) => from >= own.from);
  let at = index - 1;
  while (at > 0 && (isAside(clauses, at) || (hasOwn && isOfSomebody(clauses, at)))) at--;
  return at;
}

/** "In 1994 A threw out an envoy who was said to have spied, and B expelled another": what is told of the envoy. */
const isOfSomebody = (clauses: readonly Clause[], at: number): boolean =>
  (clauses[at]?.link === 'relative' && clauses[at]?.conjunction === 'who') ||
  (clauses[at]?.conjunction === 'resumed' && elementAt(clauses, at - 1)?.link === 'relative');

/** "said that the truce of May holds and urged B": past what was said by whoever does what is joined to it. */
function beforeContent(
  clauses: readonly Clause[],
  at: number,
  subjects: Frame['subjects'],
): number {
  const content = clauses[at];
  const isOfSpeaker =
    content?.link === 'content' &&
    subjects.length > 0 &&
    subjects.every(({ to }) => to <= content.from);
  return isOfSpeaker && at > 0 ? beforeContent(clauses, at - 1, subjects) : at;
}

const isAside = (clauses: readonly Clause[], at: number): boolean =>
  clauses[at]?.link === 'participle' ||
  (clauses[at]?.link === 'content' && elementAt(clauses, at - 1)?.link === 'participle');
