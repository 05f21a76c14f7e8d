import { demandFrames } from './demand-frames.ts';
import { isDeed, isDenying } from './denial.ts';
import { type Frame, frameOf } from './frame.ts';
import { nounFrames } from './noun-frames.ts';
import { paperFrames } from './paper-frames.ts';
import { quotedFrame } from './quoted-frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** The meetings that nouns name in a sentence, its verbs with their subjects, and last what is quoted in it as a whole. */
export function framesOf(view: SentenceView): readonly Frame[] {
  const frames = view.clauses.flatMap((clause, index) =>
    clause.verbs.map((verb) => frameOf(view, clause, index, verb)),
  );
  // "denied that the boats had been there" tells of nobody's deed.
  const deeds = frames.filter(
    ({ aspect, verb, subjects, patients }) =>
      aspect.isDenied && isDeed(verb) && subjects.length + patients.length > 0,
  );
  const told = deeds.length > 0 ? frames.filter(({ verb }) => !isDenying(verb)) : frames;
  const quoted = quotedFrame(view);
  return [
    ...nounFrames(view),
    ...(view.statedBy ? told.filter((frame) => !isBreach(frame)) : told),
    ...demandFrames(view),
    ...paperFrames(view),
    ...(quoted ? [quoted] : []),
  ];
}

/** "Chad broke the truce, according to Mali": a charge, and no deed that is told. */
const isBreach = ({ verb: { sense } }: Frame): boolean =>
  sense.family === 'act' && sense.detail === 'other' && sense.stance === 'conflictual';
