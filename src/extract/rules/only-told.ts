import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { FoundContent } from './found-content.ts';
import { hearerOf } from './hearer.ts';
import type { Targets } from './targets.ts';

const BLAME = anyOf('criticise|accuse|oppose');
const KIND = anyOf('praise|support');
const OF_HEARER = anyOf('it|its|they|their|you|your|both|our|us');
/** What is hurt of whoever speaks is told to whoever has hurt it. */
const HURT = anyOf('sovereignty|airspace');
/** Those who hear what is meant for their state. */
const ENVOYS = anyOf(
  'envoy|envoys|ambassador|ambassadors|diplomat|diplomats|commissioner|affaires|consul',
);

/** "told Chad that bad cooking was unacceptable", `"The harvest was good," he told Chad`: what names nobody is not of whoever hears it; a violation of sovereignty is. */
export function isOnlyTold(
  frame: Frame,
  { from, to }: Range,
  { at }: Targets,
  found: FoundContent | undefined,
): boolean {
  if (!found) return false;
  const isQuoted = frame.verb.sense.family === 'quoted';
  const { act } = found.content;
  if (!BLAME.has(act) && !(isQuoted && KIND.has(act))) return false;
  const hearer = hearerOf(frame);
  // An envoy hears what is meant for his state.
  const isEnvoy = hearer !== undefined && BLAME.has(act) && hasWord(frame.view, hearer, ENVOYS);
  if (hearer?.from !== at || isEnvoy) return false;
  const told = { from: isQuoted ? from : hearer.to, to };
  return !(
    hasWord(frame.view, told, OF_HEARER) ||
    (BLAME.has(act) && hasWord(frame.view, told, HURT))
  );
}
