import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { isSaidNow } from '../rules/said-now.ts';
import { anyOf } from '../text/any-of.ts';

/** "We call on Chad to leave", "While we note the reply, we call on Chad to leave": what an office says as it publishes it, whatever meeting it has told of. */
export const isWeNow = (frame: Frame): boolean => {
  const { view, subjects, aspect, verb, clause } = frame;
  const isPresent = aspect.isStanding && verb.sense.tense !== 'past';
  return (
    view.scene.publisher !== null &&
    view.scene.memory.publishers().length === 0 &&
    isSaidOut(clause) &&
    subjects.some(({ from }) => lowerAt(view, from) === 'we') &&
    isPresent &&
    !view.scene.isQuoted(verb.at) &&
    isSaidNow(frame)
  );
};

const isSaidOut = ({ link, conjunction }: Frame['clause']): boolean =>
  link === 'main' || link === 'coordinate' || (link === 'subordinate' && WHILE.has(conjunction));

const WHILE = anyOf('while|although|though|whereas');
