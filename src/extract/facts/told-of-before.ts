import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { isToldAbout } from '../grammar/told-about.ts';

/** What is told of some time before, whenever that was: by "since", as a fact that is spoken of, by somebody who tells another, or on the word of somebody who heard of talks. */
export const isToldOfBefore = (frame: Frame): boolean =>
  isSince(frame) || isHearsay(frame) || isToldAbout(frame) || isOfFact(frame);

/** "Relations have soured since Chad accused Mali": from then on, whenever that was. */
const isSince = ({ clause: { link, conjunction } }: Frame): boolean =>
  link === 'subordinate' && conjunction === 'since';

/** "is proud of the fact that Chad sent help to Mali": a deed that is no news. */
function isOfFact({ view, verb }: Frame): boolean {
  if (verb.sense.family !== 'act' || verb.sense.tense !== 'past') return false;
  for (let at = view.sentence.from; at < verb.at; at++)
    if (lowerAt(view, at) === 'fact' && lowerAt(view, at + 1) === 'that') return true;
  return false;
}

const isHearsay = ({ view, verb }: Frame): boolean =>
  verb.sense.family === 'meeting-noun' &&
  lowerAt(view, view.sentence.from) === 'according' &&
  lowerAt(view, view.sentence.from + 1) === 'to';
