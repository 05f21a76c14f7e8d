import { type DateExpression, isAfter } from '../dates/expression.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { isLongPast } from './leading-date.ts';
import { isInside, whenBy } from './own-date.ts';
import type { When } from './timed.ts';

const MEET_RECEIVE = anyOf('meet|receive|visit|call');

/** "closed its embassy and expelled the envoys in 2012": the date at the end of what one did is of both. */
export const trailingDate = (draft: Draft, publishedOn: string): When | undefined =>
  dateOfNext(draft, publishedOn) ?? dateOfWhen(draft, publishedOn);

function dateOfNext({ frame, detail }: Draft, publishedOn: string): When | undefined {
  const { view, index } = frame;
  const next = view.clauses[index + 1];
  const verb = next?.verbs[0];
  if (next?.link !== 'coordinate' || !verb || !sharesNext(frame, next)) return undefined;
  // "sent rice to Haiti, struck by a storm on Monday": what befell another.
  if (next.conjunction === ',' && lowerAt(view, verb.to) === 'by') return undefined;
  const isOwn = hasOwnActor(view, next, verb.at);
  const date = view.dates.find((one) => isInside(one, next) && one.from > verb.at && !one.isLoose);
  if (isOwn || !date || isAhead(date, publishedOn)) return undefined;
  if (SPEAKING.has(verb.sense.family) && !isOfVerb(view, next, date)) return undefined;
  return detail.type !== 'statement' || isLongPast(date, publishedOn) ? whenBy(date) : undefined;
}

/** Not so in "Peru, which backs Chad, signed the pact in 2012", nor in "resumed aid to Chad, suspended in 2012". */
function sharesNext({ view, index, clause, aspect }: Frame, next: Clause): boolean {
  if (aspect.isFuture) return false;
  if (aspect.isProgressive) return true;
  if (aspect.isStanding) return false;
  // "Peru has recalled its envoy, Chad said on Monday".
  if (next.conjunction !== ',' || next.verbs[0]?.sense.family === 'say') return true;
  return clause.link !== 'relative' && view.clauses[index + 2]?.link === 'coordinate';
}

const hasOwnActor = (view: SentenceView, { from: start }: Clause, before: number): boolean =>
  isAnyAt(view, start, ITSELF) || view.mentions.some(({ from }) => from >= start && from < before);

/** ", and it recalled its envoy on Monday": another sentence in all but name. */
const ITSELF = anyOf('it|he|she|they|we|i');

const SPEAKING = anyOf('say|speak');
const ON_IN = anyOf('on|in');

/** "… and urged Chad on Monday", not "… and urged Chad to keep to the ruling of July 2016". */
const isOfVerb = (view: SentenceView, { to }: Clause, date: DateExpression): boolean =>
  isAnyAt(view, date.from - 1, ON_IN) && date.to >= to - 1;

/** "raised it with Ann when I met her in July 2018": the date of the meeting at which something was said. */
function dateOfWhen({ frame, detail }: Draft, publishedOn: string): When | undefined {
  const { view, index, aspect } = frame;
  const next = view.clauses[index + 1];
  const isThen = next?.link === 'subordinate' && next.conjunction === 'when';
  if (detail.type !== 'statement' || !isThen || aspect.isFuture || aspect.isStanding)
    return undefined;
  const isMet = MEET_RECEIVE.has(next.verbs[0]?.sense.family ?? '');
  const date = view.dates.find((one) => isInside(one, next) && !one.isLoose);
  return isMet && date && !isAhead(date, publishedOn) ? whenBy(date) : undefined;
}

const isAhead = (date: DateExpression, publishedOn: string): boolean =>
  date.edtf === null || isAfter(date, publishedOn);
