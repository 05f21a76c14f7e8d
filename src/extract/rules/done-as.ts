import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { mentionsWithin } from '../grammar/sentence-view.ts';
import type { VerbSense } from '../verb-senses.ts';
import type { Mention } from '../who/mention.ts';
import { actionDone } from './action-done.ts';

type Sense = Partial<Pick<VerbSense, 'base' | 'family' | 'detail' | 'stance'>>;

/** What a verb tells that is read as a deed of some kind, whatever it says by itself: "protested to Peru" as a protest. */
export const doneAs = (frame: Frame, told: Sense): ReturnType<typeof actionDone.read> =>
  actionDone.read(
    frameWith(frame, { verb: { ...frame.verb, sense: { ...frame.verb.sense, ...told } } }),
  );

/** The same of a deed that is told by those to whom it is done: "went on trial in Peru", "came under fire". */
export const sufferedAs = (frame: Frame, told: Sense): ReturnType<typeof actionDone.read> => {
  const { aspect, subjects, view, clause, verb } = frame;
  const passive = but(aspect, { isPassive: true });
  const patients =
    subjects.length > 0
      ? subjects
      : placeOf(mentionsWithin(view, { from: clause.from, to: verb.at }));
  return doneAs(frameWith(frame, { aspect: passive, subjects: [], patients }), told);
};

/** "Gaza came under attack": a land by its name, alone. */
const placeOf = (named: readonly Mention[]): readonly Mention[] =>
  named.length === 1 && named[0]?.kind === 'state' ? named : [];
