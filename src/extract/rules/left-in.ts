import type { Kind } from '../../../events/detail.ts';
import { leadIn, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

/** "plucked 20 Poles from Mali": of those whom an evacuation names, the country that is left, whoever leaves it. */
export function leftIn(
  view: SentenceView,
  kind: Kind,
  found: readonly Mention[],
): readonly Mention[] {
  if (kind !== 'evacuation') return found;
  const left = found.filter(({ from }) => FROM.has(lowerAt(view, leadIn(view, from))));
  return left.length > 0 ? left : found;
}

const FROM = anyOf('from|of|off');
