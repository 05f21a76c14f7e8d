import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

/** "fishermen held in Peru". */
const isHeldIn = (view: SentenceView, place: number): boolean =>
  lowerAt(view, place - 1) === 'in' && HELD.has(lowerAt(view, place - 2));

const HELD = anyOf('held|detained|jailed|imprisoned|arrested|captive|hostage');

const HELD_IN = anyOf('jail|prison|custody|captivity|detention|hands');

/** "were allowed home from Peru", "were freed from jail in Peru". */
const isLeft = (view: SentenceView, place: number): boolean =>
  lowerAt(view, place - 1) === 'from' ||
  (lowerAt(view, place - 1) === 'in' && HELD_IN.has(lowerAt(view, place - 2))) ||
  isHeldIn(view, place);

/** "held by Peru since May were freed", "were freed from a Peruvian jail": who lets them go. */
export function keepersOf({ view, clause, verb }: Frame): readonly Mention[] {
  const keeper = mentionsWithin(view, clause).find(({ from, to }) =>
    from < verb.at
      ? lowerAt(view, from - 1) === 'by' || isHeldIn(view, from)
      : HELD_IN.has(lowerAt(view, to)) || HELD_IN.has(lowerAt(view, to + 1)) || isLeft(view, from),
  );
  return keeper ? [keeper] : [];
}
