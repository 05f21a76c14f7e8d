import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import type { FoundContent } from './found-content.ts';
import { hearerOf } from './hearer.ts';
import type { Targets } from './targets.ts';

const BLAME = /^(?:criticise|accuse|oppose)$/;
const OF_HEARER = new Set(['it', 'its', 'they', 'their', 'you', 'your', 'both']);
/** Those who hear what is meant for their state. */
export const ENVOYS = new Set(
  'envoy envoys ambassador ambassadors diplomat diplomats commissioner affaires consul'.split(' '),
);

/** "told Chad that bad cooking was unacceptable": hard words that name nobody are not for whoever hears them. */
export function isOnlyTold(
  frame: Frame,
  { to }: Range,
  { at }: Targets,
  found: FoundContent | undefined,
): boolean {
  if (!found || !BLAME.test(found.content.act)) return false;
  const hearer = hearerOf(frame);
  // An envoy hears what is meant for his state.
  if (hearer?.from !== at || hasWord(frame.view, hearer, ENVOYS)) return false;
  return !hasWord(frame.view, { from: hearer.to, to }, OF_HEARER);
}
