import { isOfBond } from '../grammar/bond.ts';
import type { Frame } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import type { Mention } from '../who/mention.ts';

/** Those whom somebody meets or rings, behind the verb; not in "held talks with partners on the conflict between Chad and Mali". */
export function othersBehind(frame: Frame, ties: ReadonlySet<string>): readonly Mention[] {
  const found = objectsOf(frame, ties);
  const [first] = found;
  return first && isOfBond(frame.view, first.from) ? [] : found;
}
