import { anyOf } from '../text/any-of.ts';
import { isCalledOff } from './called-off.ts';
import { isAnyAt, leadIn, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

const CANCELLATION = anyOf('cancellation|postponement|scrapping|shelving|deferral|abandonment');
/** In tokens, from whose trip it is to the noun: "the minister's long-planned state visit". */
const OWNER_REACH = 6;

/** Whether the words around a noun say that what it names was called off. */
export const isNamedAsOff = (view: SentenceView, { from, to }: Range): boolean =>
  isCancellationOf(view, from) || isCalledOff(view, to);

/** "the cancellation of Ann's visit", "the postponement of a summit": whether the noun at a token names what was called off. */
function isCancellationOf(view: SentenceView, noun: number): boolean {
  const owner = view.mentions.findLast(
    ({ isOwner, to }) => isOwner && to <= noun && noun - to <= OWNER_REACH,
  );
  const of = nearestOf(view, owner ? leadIn(view, owner.from) + 1 : noun);
  return of !== undefined && isAnyAt(view, of - 1, CANCELLATION);
}

/** The "of" within some words before a token. */
function nearestOf(view: SentenceView, before: number): number | undefined {
  for (let at = before - 1; at >= Math.max(view.sentence.from, before - OWNER_REACH); at--)
    if (lowerAt(view, at) === 'of') return at;
  return undefined;
}
