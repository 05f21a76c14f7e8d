import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { goneBy } from '../who/ended.ts';
import { announcedDate } from './announced-date.ts';
import { cleftDate } from './cleft-date.ts';
import { isBesideAfter } from './date-of-others.ts';
import { dateThere } from './date-there.ts';
import { isDecidedNow } from './decided-now.ts';
import { isOfEarlierTime } from './earlier-words.ts';
import { isElsewhen } from './elsewhen.ts';
import { issuedOn } from './issued-on.ts';
import { leadingDate } from './leading-date.ts';
import { isKeptUp, modalityOf } from './modality.ts';
import { isOfPapers } from './of-papers.ts';
import { offsetDate, toldDate } from './offset-date.ts';
import { isOfOldPair, isOfOldStory, isToldOnFromOld } from './old-story.ts';
import { isOnce } from './once-told.ts';
import { outlives } from './outlives.ts';
import { ownDate } from './own-date.ts';
import { plannedFor } from './planned-for.ts';
import { isBehindEarlier, isRecently, pointsBack } from './pointing-back.ts';
import { isPraisedVisit } from './praised-visit.ts';
import { reckoned } from './reckoned.ts';
import { isRepeated } from './repeated.ts';
import { isAheadOfSaying } from './said-ahead.ts';
import { sharedDate } from './shared-date.ts';
import { sinceThen } from './since-then.ts';
import type { When } from './timed.ts';
import { isToldLate } from './told-late.ts';
import { isToldOfBefore } from './told-of-before.ts';
import { trailingDate } from './trailing-date.ts';
import { isWeNow } from './we-now.ts';

/** What is known around a draft when its date is looked for. */
export interface Around {
  readonly publishedOn: string;
  /** The meeting it belongs to. */
  readonly meeting: When | undefined;
  /** The happening told last before it, with a date of its own. */
  readonly previous: When | undefined;
  /** The day on which the speaker of a quotation is told to have spoken. */
  readonly spoken: When | undefined;
  /** The happening that "the talks", "the visit" stand for. */
  readonly anchor: When | undefined;
}

/** When a draft was: by its own words, else by what it hangs on, else as a position that is held, else on the day of publication. */
export function whenOf(draft: Draft, around: Around): When {
  const when = toldWhen(draft, around);
  if (!isAheadOfSaying(draft, when, around.publishedOn)) return when;
  return within(draft, around) ?? byPublication(`${around.publishedOn}~`, 'point');
}

function toldWhen(draft: Draft, around: Around): When {
  return (
    announcedDate(draft) ??
    ownDate(draft, around.publishedOn) ??
    plannedFor(draft) ??
    reckoned(draft.frame, around.publishedOn) ??
    offsetDate(draft, around) ??
    toldDate(draft) ??
    sinceThen(draft, around) ??
    cleftDate(draft) ??
    dateThere(draft, around.publishedOn) ??
    leadingDate(draft, around.publishedOn) ??
    trailingDate(draft, around.publishedOn) ??
    sharedDate(draft, around) ??
    spokenDate(around) ??
    standing(draft, around) ??
    issuedOn(draft, around.meeting) ??
    within(draft, around) ??
    earlier(draft, around) ??
    sometime(draft, around) ??
    assumed(draft, around)
  );
}

/** What is quoted is of the day on which it was said, unless that is a meeting's own. */
const spokenDate = ({ spoken, meeting }: Around): When | undefined =>
  meeting && meeting.basis !== 'publication' ? undefined : spoken;

const standing = ({ isStanding }: Draft, { publishedOn }: Around): When | undefined =>
  isStanding ? byPublication(`../${publishedOn}`, 'span') : undefined;

function within({ frame, detail }: Draft, { meeting, publishedOn }: Around): When | undefined {
  // "arrived on Monday. Two pacts are to be signed during the visit".
  const isAfter = detail.type === 'agreement' && frame.aspect.isFuture;
  if (!meeting || isOfOtherTime(frame) || isOldContract(detail, frame)) return undefined;
  if (isAfter && meeting.edtf.replace('~', '') <= publishedOn) return undefined;
  const basis = meeting.basis === 'publication' ? 'publication' : 'context';
  return { ...meeting, basis, words: null };
}

const isOfOtherTime = (frame: Frame): boolean =>
  isKeptUp(frame) ||
  isWeNow(frame) ||
  isRecentSigning(frame) ||
  isOnce(frame) ||
  isOfEarlierTime(frame) ||
  (frame.verb.sense.family !== 'quoted' && (isBehindEarlier(frame) || isRecently(frame)));

/** "Contracts have been signed with ten firms", told at talks: before them. */
const isOldContract = (detail: Draft['detail'], { aspect }: Frame): boolean =>
  detail.type === 'agreement' && detail.instrument === 'contract' && aspect.isPerfect;

/** "welcomed the recent signing of a pact": not as they met. */
const isRecentSigning = ({ verb, aspect }: Frame): boolean =>
  verb.sense.family === 'paper-noun' && aspect.isPerfect;

/** "has ratified", "had met", "According to A, at talks with B …", without a date: at some time up to publication. */
const earlier = ({ frame }: Draft, { publishedOn }: Around): When | undefined =>
  isBesideAfter(frame.view, frame.verb) ||
  frame.aspect.isPluperfect ||
  (frame.aspect.isPerfect && !isDecidedNow(frame)) ||
  isToldOfBefore(frame) ||
  isOnce(frame) ||
  isOfPapers(frame)
    ? byPublication(`../${publishedOn}`, 'within')
    : undefined;

/** "some years ago", "spoke several times": another time than that of publication, which no calendar shows. */
function sometime(draft: Draft, { publishedOn }: Around): When | undefined {
  const { frame } = draft;
  return (isElsewhen(draft) ||
    isPraisedVisit(draft) ||
    isRepeated(frame) ||
    pointsBack(frame) ||
    isOfEarlierTime(frame)) &&
    !frame.aspect.isFuture
    ? byPublication(`../${publishedOn}`, 'within')
    : undefined;
}

/** Nothing says when: about the day of publication, or some time after it where it is or was planned. */
function assumed(draft: Draft, around: Around): When {
  const { publishedOn } = around;
  const { frame, detail } = draft;
  const gone = goneBy(countriesOf(draft.participants.map(({ party }) => party)), publishedOn);
  if (gone !== undefined && !outlives(frame)) return byPublication(`../${gone}`, 'within');
  const isOld = isOfOldPair(frame, publishedOn) || isToldOnFromOld(draft, publishedOn);
  if (isOld || isOfOldStory(frame, around)) return byPublication(`../${publishedOn}`, 'within');
  const isLate = detail.type === 'statement' ? isReducedWords(frame) : isToldLate(frame);
  if (isLate && detail.type !== 'meeting') return byPublication(`../${publishedOn}`, 'within');
  return frame.aspect.isFuture || modalityOf(draft) === 'cancelled'
    ? byPublication(`${publishedOn}/..`, 'within')
    : byPublication(`${publishedOn}~`, 'point');
}

/** "Peru, accused by Chad of spying, …": at some time before. */
const isReducedWords = ({ aspect, verb, view }: Frame): boolean =>
  aspect.isReduced === true && lowerAt(view, verb.at - 1) === ',';

const byPublication = (edtf: string, extent: When['extent']): When => ({
  edtf,
  basis: 'publication',
  extent,
  words: null,
});
