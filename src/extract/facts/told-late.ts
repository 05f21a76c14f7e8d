import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const WARS_WAR = anyOf('wars?');
const AFTER_BEFORE = anyOf('after|before');
const WHEN_SINCE = anyOf('when|since|once');

/** In tokens: the lead of a news story. */
const LEAD = 120;

/** What a reporter tells far down, or anybody of somebody in passing, and without a date is what led to the news. */
export const isToldLate = ({ view, aspect, clause, verb }: Frame): boolean =>
  !aspect.isFuture &&
  ((view.scene.publisher === null && view.sentence.from > LEAD) ||
    (clause.link === 'relative' && !aspect.isProgressive && isBehind(view, verb.sense.tense)) ||
    isCountedFrom(view, clause) ||
    isSeenDone({ aspect, clause, verb }) ||
    (verb.sense.base === 'fight' && WARS_WAR.has(verb.sense.rest.at(-1) ?? '')) ||
    isRecalled(view, clause));

/** "You saw the theatre blown up by Chad": done before it was seen. */
const isSeenDone = ({ aspect, clause, verb }: Pick<Frame, 'aspect' | 'clause' | 'verb'>): boolean =>
  aspect.isReduced === true &&
  clause.verbs.some(({ at, sense }) => at < verb.at && sense.base === 'see');

/** "visited Peru in May, weeks before Chad freed two pilots": not the day of the news. */
const isCountedFrom = (view: SentenceView, { from, conjunction }: Frame['clause']): boolean =>
  AFTER_BEFORE.has(conjunction) && [from - 1, from - 2].some((at) => isAnyAt(view, at, UNITS));

const UNITS = anyOf('hours?|days?|weeks?|months?|years?');

/** A reporter's relative clause, and the past of an office's: "the states that attacked Chad". */
const isBehind = ({ scene }: SentenceView, tense: string): boolean =>
  scene.publisher === null || tense === 'past';

/** "When Chad attacked Mali, you helped", as an office tells it. */
const isRecalled = ({ scene }: SentenceView, { link, conjunction }: Frame['clause']): boolean =>
  scene.publisher !== null && link === 'subordinate' && WHEN_SINCE.has(conjunction);
