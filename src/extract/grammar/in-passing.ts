import { but } from './aspect.ts';
import type { Frame } from './frame.ts';
import { frameWith } from './frame-with.ts';

/** A meeting that a noun names for another's sake, as of some time before: "the recent Chilean-Peruvian talks". */
export const inPassing = (frame: Frame): Frame =>
  frameWith(frame, { aspect: but(frame.aspect, { isPluperfect: true }) });

/** Whether a noun names a meeting so. */
export const isInPassing = ({ verb, aspect }: Frame): boolean =>
  verb.sense.family === 'meeting-noun' && aspect.isPluperfect;
