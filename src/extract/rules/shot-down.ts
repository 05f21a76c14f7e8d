import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const SHOOTING = anyOf('shoot|down|bring|intercept');
const WHERE = anyOf('near|over|in|above|off|inside|along');

/** "shot down the jet near the Chadian village of Bao": whether a state is only where something that flies was hit. */
export function isWhereShot(
  view: SentenceView,
  { sense: { base, detail, rest } }: Frame['verb'],
  { from }: Mention,
): boolean {
  if (detail !== 'force' || !SHOOTING.has(base)) return false;
  if (base !== 'down' && base !== 'intercept' && !rest.includes('down')) return false;
  return isAnyAt(view, leadIn(view, from), WHERE);
}
