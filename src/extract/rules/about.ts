import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { hearerOf } from './hearer.ts';

const TELLING = anyOf('speak|talk|tell');

/** "spoke about", "told Chad about": a matter, and not what is said of it; "spoke about how good it is" says it. */
export function isAbout(frame: Frame): boolean {
  const { view, verb } = frame;
  if (!TELLING.has(verb.sense.base)) return false;
  const at = [verb.to - 1, verb.to, hearerOf(frame)?.to ?? verb.to].find(
    (one) => lowerAt(view, one) === 'about',
  );
  return at !== undefined && lowerAt(view, at + 1) !== 'how';
}
