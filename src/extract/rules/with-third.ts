import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "severed ties with the emirate": with a third, and not with each other. */
export const isWithThird = ({ view, verb }: Pick<Frame, 'view' | 'verb'>, kind: Kind): boolean =>
  kind === 'relations' &&
  [verb.to - 1, verb.to].some(
    (at) => lowerAt(view, at) === 'with' && !isAnyAt(view, at + 1, EACH_ONE),
  );

const EACH_ONE = anyOf('each|one|other');
