import type { Frame } from '../grammar/frame.ts';
import { asideBefore } from '../grammar/resumption.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const SUPPORT_INTENT = anyOf('support|intent');

/** "We will continue to stand by Iraq": what an office says that its state will do, it says now. */
export const isOwnPromise = (frame: Frame): boolean =>
  SUPPORT_INTENT.has(frame.verb.sense.detail) &&
  frame.subjects.some(
    (one) =>
      (one.kind === 'state' || lowerAt(frame.view, one.from) === 'we') &&
      one.parties.some(({ country }) => country === frame.view.scene.publisher?.country) &&
      saysItself(frame, one),
  );

/** In a main clause, or in one that begins with whoever speaks: "Until then, we will stand by Iraq"; not "they agreed we will". */
const saysItself = ({ view, clause, index }: Frame, { from }: Mention): boolean =>
  clause.link === 'main' ||
  asideBefore(view, index) !== undefined ||
  (clause.link === 'coordinate' && from >= clause.from && from - clause.from <= 1);
