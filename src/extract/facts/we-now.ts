import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { isSaidNow } from '../rules/said-now.ts';

/** "We call on Chad to leave": what an office says as it publishes it, whatever meeting it has told of. */
export const isWeNow = (frame: Frame): boolean => {
  const { view, subjects, aspect, verb, clause } = frame;
  const isPresent = aspect.isStanding && verb.sense.tense !== 'past';
  return (
    view.scene.publisher !== null &&
    view.scene.memory.publishers().length === 0 &&
    clause.link === 'main' &&
    subjects.some(({ from }) => lowerAt(view, from) === 'we') &&
    isPresent &&
    !view.scene.isQuoted(verb.at) &&
    isSaidNow(frame)
  );
};
