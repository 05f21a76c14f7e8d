import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';
import { isAnnounced } from './announcers.ts';

/** "held since 2003 were freed on Monday": the day behind the verb, where what is before it tells since when; the day on which it was announced. */
export function datedIn(frame: Frame): Range {
  const { view, clause, verb } = frame;
  if (isAnnounced(frame)) return { from: view.sentence.from, to: clause.to };
  const own = view.dates.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const isSince = own.some(
    ({ from }) => from < verb.at && [from, from - 1].some((at) => lowerAt(view, at) === 'since'),
  );
  const isBehind = own.some(({ from }) => from > verb.at);
  return { from: isSince && isBehind ? verb.at : clause.from, to: clause.to };
}

/** What is only named with whoever did it was done before: "the tariffs imposed by Peru". */
export const toldIn = (frame: Frame): Frame =>
  frame.aspect.isReduced && frame.verb.objectAt !== undefined
    ? { ...frame, aspect: { ...frame.aspect, isPerfect: true } }
    : frame;
