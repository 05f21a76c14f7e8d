import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';

/** "Also taking part in the meeting were A and B": they are of the meeting that is told. */
export const isListOfGuests = ({ view, verb }: Frame): boolean =>
  /^(?:was|were)$/.test(lowerAt(view, verb.to)) &&
  /^(?:also|taking|attending|participating|present)$/.test(lowerAt(view, view.sentence.from));
