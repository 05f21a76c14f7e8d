import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { hearerOf } from './hearer.ts';
import type { Targets } from './targets.ts';

/** "told Minister B", "informed his counterpart of B", "told the side of B": whoever hears it. */
export function isHeardBy(frame: Frame, { at, parties }: Targets): boolean {
  const { view, verb } = frame;
  const before = lowerAt(view, at - 1) === 'with' ? at - 1 : at;
  return (
    (before === verb.to && (parties.some(({ office }) => office) || isUs(frame, before))) ||
    hearerOf(frame)?.from === at
  );
}

/** "assured us that". */
const isUs = ({ view }: Frame, at: number): boolean => /^(?:us|me)$/.test(lowerAt(view, at));

/** "took the matter up with B". */
export const isRaised = ({ verb }: Frame, { at }: Targets): boolean =>
  /^(?:raise|take)$/.test(verb.sense.base) &&
  verb.sense.rest.at(-1) === 'with' &&
  at - verb.to <= 1;
