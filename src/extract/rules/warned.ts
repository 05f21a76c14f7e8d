import type { Frame } from '../grammar/frame.ts';
import { anyOf } from '../text/any-of.ts';
import type { Judged } from './judged.ts';

const ALLEGING = anyOf('allege|charge');

/**
 * Words as they were judged, by the verb that tells them: "warned that it would freeze the talks", "that it would act" is a threat,
 * where "said" tells of a plan, and "alleged that two of its men had used a boat" a charge, where "said" tells of nothing bad.
 */
export function warnedOf({ verb }: Frame, judged: Judged): Judged {
  const { base } = verb.sense;
  if (judged.act === 'intent' && base === 'warn')
    return { ...judged, act: 'threaten', stance: 'conflictual' };
  if (judged.act === 'comment' && ALLEGING.has(base))
    return { ...judged, act: 'accuse', stance: 'conflictual' };
  return judged;
}
