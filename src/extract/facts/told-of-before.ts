import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { isToldAbout } from '../grammar/told-about.ts';

/** What is told of some time before, whenever that was: by "since", by somebody who tells another, or on the word of somebody who heard of talks. */
export const isToldOfBefore = (frame: Frame): boolean =>
  isSince(frame) || isHearsay(frame) || isToldAbout(frame);

/** "Relations have soured since Chad accused Mali", in the news: from then on, whenever that was. */
const isSince = ({ view, clause: { link, conjunction } }: Frame): boolean =>
  view.scene.publisher === null && link === 'subordinate' && conjunction === 'since';

const isHearsay = ({ view, verb }: Frame): boolean =>
  verb.sense.family === 'meeting-noun' &&
  lowerAt(view, view.sentence.from) === 'according' &&
  lowerAt(view, view.sentence.from + 1) === 'to';
