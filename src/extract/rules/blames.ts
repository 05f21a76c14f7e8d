import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Targets } from './targets.ts';

const TELLING = /^(?:say|tell|add|claim|allege|report|announce)$/;
const HOSTILE = /^(?:force|incursion|cyber|detention)$/;

/** "said Chad had shelled a village": blame, whatever its words. */
export function blames({ view, verb }: Frame, { from, to }: Range, targets: Targets): boolean {
  if (!TELLING.test(verb.sense.base) || targets.parties.length === 0) return false;
  return view.clauses.some(({ verbs }) =>
    verbs.some(
      ({ at, sense }) =>
        at >= from &&
        at < to &&
        at > targets.at &&
        sense.tense !== 'base' &&
        sense.family === 'act' &&
        HOSTILE.test(sense.detail),
    ),
  );
}
