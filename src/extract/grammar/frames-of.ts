import { awaitedFrames } from './awaited-frames.ts';
import { demandFrames } from './demand-frames.ts';
import { isDeed, isDenying } from './denial.ts';
import { type Frame, frameOf } from './frame.ts';
import { nextFrames } from './next-frames.ts';
import { nounFrames } from './noun-frames.ts';
import { paperFrames } from './paper-frames.ts';
import { pressureFrames } from './pressure-frames.ts';
import { quotedFrame } from './quoted-frame.ts';
import { sayingFrames } from './saying-frames.ts';
import { lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import { withMoreFrames } from './with-more.ts';

/** The meetings that nouns name in a sentence, its verbs with their subjects, and last what is quoted in it as a whole. */
export function framesOf(view: SentenceView): readonly Frame[] {
  const frames: Frame[] = [];
  for (const [index, clause] of view.clauses.entries())
    for (const verb of clause.verbs) frames.push(frameOf(view, clause, index, verb));
  // "denied that the boats had been there" tells of nobody's deed.
  const deeds = frames.filter(
    ({ aspect, verb, subjects, patients }) =>
      aspect.isDenied && isDeed(verb) && subjects.length + patients.length > 0,
  );
  const told = withoutDenied(frames, deeds);
  const quoted = quotedFrame(view);
  const demands = demandFrames(view);
  return [
    ...nounFrames(view),
    ...sayingFrames(view),
    ...told.filter(
      (frame) => !(view.statedBy && isBreach(frame)) && !demands.some((one) => isAsked(one, frame)),
    ),
    ...demands,
    ...pressureFrames(view),
    ...paperFrames(view),
    ...nextFrames(view),
    ...withMoreFrames(view),
    ...awaitedFrames(view),
    ...(quoted ? [quoted] : []),
  ];
}

/** "It is essential that Chad stop the sale": what is asked of a state is nothing that it did. */
const isAsked = ({ verb, clause, view }: Frame, { verb: told }: Frame): boolean =>
  lowerAt(view, clause.from - 1) === 'that' && told.at === verb.at && told.at < clause.to;

/** Where a deed is denied, its own verb tells of it, unless it is the denial that names another state. */
function withoutDenied(frames: readonly Frame[], deeds: readonly Frame[]): readonly Frame[] {
  if (deeds.length === 0) return frames;
  const isAnswer = frames.some((frame) => isDenying(frame.verb) && answersOther(frame, deeds));
  return frames.filter((frame) => (isAnswer ? !deeds.includes(frame) : !isDenying(frame.verb)));
}

/** "denied Malian charges that it arms rebels": words to Mali, where the deed itself is done to no state. */
const answersOther = (frame: Frame, deeds: readonly Frame[]): boolean =>
  namesTwo(frame) && !deeds.some(namesTwo);

const namesTwo = ({ view, clause, subjects }: Frame): boolean =>
  new Set(
    [...subjects, ...mentionsWithin(view, clause)].flatMap(({ parties }) =>
      parties.flatMap(({ country }) => country ?? []),
    ),
  ).size > 1;

/** "Chad broke the truce, according to Mali": a charge, and no deed that is told. */
const isBreach = ({ verb: { sense } }: Frame): boolean =>
  sense.family === 'act' && sense.detail === 'other' && sense.stance === 'conflictual';
