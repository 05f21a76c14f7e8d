import type { Frame } from '../grammar/frame.ts';
import { isHeadlinePlan } from '../grammar/headlines.ts';
import { isConditional } from '../grammar/imagined.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { sharesAhead } from '../grammar/shared-modal.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import { hasNumber, isCountedHelp } from './action-sides.ts';
import { countriesOf } from './rule.ts';

const SAID_SAYS = anyOf('said|says|announced');
const TALKS_MEETING = anyOf('talks|meeting|negotiations|summit');
const AT_DURING = anyOf('at|during');
const IS_ARE = anyOf('is|are');
const EXPULSION_RECALL = anyOf('expulsion|recall');
const CONTENT_MAIN = anyOf('content|main|coordinate');
const WOULD_WILL = anyOf('would|will');
const PLANS = anyOf('plans|intends');
const SET = anyOf('set|due|scheduled');
const PLANNERS = anyOf('it|he|she|which|who|also|now');
const EMBASSY_EMBASSIES = anyOf('embassy|embassies|ambassadors');
const BORDER_FRONTIER = anyOf('border|frontier');

/** "said on Monday Peru plans to sell": the day of saying so. */
const isOfTelling = (view: Frame['view'], day: number): boolean =>
  [1, 2].some((back) => isAnyAt(view, day - back, SAID_SAYS));

/** In tokens. */
const TALKS_REACH = 6;

/** "agreed to free them at talks in Lima on Monday": the day of the talks. */
function isOfTalks(view: Frame['view'], day: number): boolean {
  for (let at = day - 1; at >= day - TALKS_REACH; at--)
    if (isAnyAt(view, at, TALKS_MEETING))
      return [1, 2, 3].some((back) => isAnyAt(view, at - back, AT_DURING));
  return false;
}

/** What is to be done counts where its day is known. */
const hasDay = ({ view, clause, verb }: Frame): boolean => {
  // "Meeting on Friday, A and B agreed to reopen": not the day of the reopening.
  const start = lowerAt(view, verb.at - 2) === 'agreed' ? verb.to : clause.from;
  return view.dates.some(
    ({ from, to }) =>
      from >= start && to <= clause.to && !isOfTelling(view, from) && !isOfTalks(view, from),
  );
};

/** "will send 700 soldiers", "will give 40 buses": what is counted is settled, though its day is not known. */
const isCounted = (frame: Frame): boolean =>
  frame.clause.link !== 'subordinate' &&
  (isCountedHelp(frame) || (frame.verb.sense.detail === 'deployment' && isOfNumber(frame)));

/** "will send 700 soldiers", "700 soldiers would be sent". */
const isOfNumber = (frame: Frame): boolean =>
  frame.aspect.isPassive
    ? hasNumber(frame.view, frame.clause.from, frame.verb.at)
    : hasNumber(frame.view, frame.verb.at, frame.verb.to);

/** "is to recall its envoy", in a headline "Peru to recall envoy": fixed, though no day is told. */
const isDue = ({ view, clause, verb }: Frame): boolean =>
  lowerAt(view, verb.at - 1) === 'to' &&
  (isAnyAt(view, verb.at - 2, IS_ARE) || isHeadlinePlan(view, clause, verb));

/** "said it would expel two diplomats", of whom no more is said: announced. */
const isAnnounced = (frame: Frame): boolean =>
  (EXPULSION_RECALL.has(frame.verb.sense.detail) || isOfEmbassy(frame.verb)) &&
  isWilled(frame) &&
  CONTENT_MAIN.has(frame.clause.link) &&
  !isConditional(frame.view.clauses[frame.index + 1]);

/** "Peru plans to expel", "is set to expel"; no plans that somebody denies or drops. */
const isSet = (view: Frame['view'], at: number): boolean => {
  if (isAnyAt(view, at, SET)) return isAnyAt(view, at - 1, IS_ARE);
  const isOwn = ({ to, kind, isOwner }: Mention) => to === at && kind !== 'adjective' && !isOwner;
  return isAnyAt(view, at, PLANS) && (isAnyAt(view, at - 1, PLANNERS) || view.mentions.some(isOwn));
};

/** "would expel", "would be expelled", "will close its border and expel", "plans to expel". */
const isWilled = ({ view, verb }: Frame): boolean =>
  (lowerAt(view, verb.at - 1) === 'to' && isSet(view, verb.at - 2)) ||
  isAnyAt(view, isBe(view, verb.at - 1) ? verb.at - 2 : verb.at - 1, WOULD_WILL) ||
  sharesAhead(view.scene.tokens, verb.at, verb.sense);

/** "would be expelled". */
const isBe = (view: Frame['view'], at: number): boolean => lowerAt(view, at) === 'be';

/** "will close its embassy", "will exchange ambassadors". */
const isOfEmbassy = ({ sense }: Frame['verb']): boolean =>
  sense.detail === 'relations' && sense.rest.some((word) => EMBASSY_EMBASSIES.has(word));

/** "A and B will exchange ambassadors": announced by both. */
const isOfBoth = ({ view, verb: { sense, to }, subjects, clause }: Frame): boolean =>
  (sense.detail === 'relations' ||
    (sense.detail === 'visa-border' && isAnyAt(view, to - 1, BORDER_FRONTIER))) &&
  clause.link !== 'subordinate' &&
  countriesOf(partiesOf(subjects)).length > 1;

/** Whether what is to be done is news: its day, its count or its office makes it certain. */
export const isSettled = (frame: Frame): boolean =>
  [hasDay, isCounted, isDue, isAnnounced, isOfBoth].some((is) => is(frame));
