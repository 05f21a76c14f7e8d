import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { hearerOf } from './hearer.ts';
import type { Targets } from './targets.ts';

const US_ME = anyOf('us|me');
const RAISE_TAKE = anyOf('raise|take');

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
const isUs = ({ view }: Frame, at: number): boolean => isAnyAt(view, at, US_ME);

/** "took the matter up with B". */
export const isRaised = ({ verb }: Frame, { at }: Targets): boolean =>
  RAISE_TAKE.has(verb.sense.base) && verb.sense.rest.at(-1) === 'with' && at - verb.to <= 1;
