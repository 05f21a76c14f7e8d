import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Timed } from './timed.ts';

const MARGINS_SIDELINES = anyOf('margins|sidelines');
const THE_THIS = anyOf('the|this');

const EVENT = anyOf('summit|meeting|conference|session|forum|visit|talks|assembly');

/** The dated meeting on whose margins others are told to have met: "On the margins of the summit, A met B". */
export function marginOf(facts: readonly Timed[], { detail, frame }: Draft): Timed | undefined {
  if (detail.type !== 'meeting' || detail.mode !== 'sidelines' || frame.aspect.isFuture)
    return undefined;
  if (!isOfTold(frame.view)) return undefined;
  return facts.findLast(
    ({ draft, when, modality }) =>
      draft.detail.type === 'meeting' && modality === 'actual' && when.basis !== 'publication',
  );
}

/** "the margins of the summit": no other event by its name. */
function isOfTold(view: SentenceView): boolean {
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    if (!isAnyAt(view, at, MARGINS_SIDELINES)) continue;
    return (
      isAnyAt(view, at + 2, THE_THIS) &&
      isAnyAt(view, at + 3, EVENT) &&
      view.scene.tokens[at + 3]?.capital !== true
    );
  }
  return false;
}
