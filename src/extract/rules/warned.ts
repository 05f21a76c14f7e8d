import type { Frame } from '../grammar/frame.ts';
import type { Judged } from './judged.ts';

/** Words as they were judged: "warned that it would freeze the talks", "that it would act" is a threat, where "said" tells of a plan. */
export const warnedOf = ({ verb }: Frame, judged: Judged): Judged =>
  judged.act === 'intent' && verb.sense.base === 'warn'
    ? { ...judged, act: 'threaten', stance: 'conflictual' }
    : judged;
