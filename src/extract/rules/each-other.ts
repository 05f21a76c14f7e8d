import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "fought each other in Peru": upon nobody else. */
export const isMutual = ({ view, verb }: Frame): boolean =>
  [1, 2].some((next) =>
    MUTUAL.has(`${lowerAt(view, verb.at + next)} ${lowerAt(view, verb.at + next + 1)}`),
  );

const MUTUAL = anyOf('each other|one another');
