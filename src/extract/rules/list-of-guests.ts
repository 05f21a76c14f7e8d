import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const WAS_WERE = anyOf('was|were');
const ALSO_TAKING = anyOf('also|taking|attending|participating|present');

/** "Also taking part in the meeting were A and B": they are of the meeting that is told. */
export const isListOfGuests = ({ view, verb }: Frame): boolean =>
  isAnyAt(view, verb.to, WAS_WERE) && isAnyAt(view, view.sentence.from, ALSO_TAKING);
