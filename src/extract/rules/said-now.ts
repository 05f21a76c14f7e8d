import type { Frame } from '../grammar/frame.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const I_WE = anyOf('i|we');

/** What is said at the moment, and no position that is held. */
const PERFORMED = new Set(
  'condemn denounce deplore urge call appeal ask request demand welcome congratulate thank extend convey offer send express commend praise applaud salute invite propose warn regret voice reaffirm reiterate protest mourn wish pay pledge announce commit decide resolve agree expect attach reject find pray note reserve'.split(
    ' ',
  ),
);

/** Whether something is said at the moment: "condemns", "urge", "I am grateful". */
export const isSaidNow = ({ view, aspect, verb, subjects }: Frame): boolean =>
  !aspect.isKept &&
  (PERFORMED.has(verb.sense.base) ||
    verb.sense.detail === 'greeting' ||
    (verb.sense.detail === 'praise' && subjects.some(({ from }) => isAnyAt(view, from, I_WE))));
