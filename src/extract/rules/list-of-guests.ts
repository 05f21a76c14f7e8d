import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const WAS_WERE = anyOf('was|were');
const ALSO_TAKING = anyOf('also|taking|attending|participating|present');

/** "Also taking part in the meeting were A and B": they are of the meeting that is told. */
export const isListOfGuests = ({ view, verb }: Frame): boolean =>
  WAS_WERE.has(lowerAt(view, verb.to)) && ALSO_TAKING.has(lowerAt(view, view.sentence.from));
