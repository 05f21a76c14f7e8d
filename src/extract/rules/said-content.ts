import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isAbout } from './about.ts';
import { contentOf, type FoundContent } from './found-content.ts';
import { underNeed } from './need-ahead.ts';

/** News is passed on with these: whatever its words, it judges nobody. */
const INFORMING = anyOf('inform|update|brief');
const KIND = anyOf('support|intent|appeal|praise');

/** The words in a range that tell the act; none in what is only passed on, no kind ones in what is spoken "about": "told Chad about the help for Mali". */
export function contentIn(
  frame: Frame,
  region: Range,
  own: readonly (string | null)[],
): FoundContent | undefined {
  if (INFORMING.has(frame.verb.sense.base)) return undefined;
  const found = underNeed(frame, region, contentOf(frame, region, own), own);
  return found && KIND.has(found.content.act) && isAbout(frame) ? undefined : found;
}
