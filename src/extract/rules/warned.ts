import type { Frame } from '../grammar/frame.ts';
import type { Judged } from './judged.ts';

/** The act of words that were judged: "warned that it would freeze the talks" is a threat, where "said" tells of a plan. */
export const warnedOf = ({ verb }: Frame, { act, stance }: Judged): string =>
  act === 'intent' && stance === 'conflictual' && verb.sense.base === 'warn' ? 'threaten' : act;
