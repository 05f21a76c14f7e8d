import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { withContent } from './rule.ts';
import { statementSaid } from './statement-said.ts';

const FINITE = anyOf(
  'is|are|was|were|has|had|will|would|can|cannot|could|does|did|may|might|poses|remains',
);
const ASKING = anyOf('must|should|be|have');

/** "Chad insists that its road is no threat to Peru": what is told to be so, and not what is asked as in "that Peru pay". */
export function insistedIn(frame: Frame): ReturnType<typeof statementSaid.read> {
  const { verb } = frame;
  const { sense, at } = verb;
  if (sense.base !== 'insist' || sense.rest[0] !== 'that' || !isAsserted(frame)) return undefined;
  return statementSaid.read(
    frameWith(frame, {
      verb: { ...verb, to: at + 1, sense: { ...sense, family: 'say', detail: '', rest: [] } },
    }),
  );
}

/** Whether a verb behind "that" stands in the present or past, by itself or with its auxiliary. */
function isAsserted(frame: Frame): boolean {
  const { view, verb } = frame;
  const { to } = withContent(frame);
  const verbs = view.clauses.flatMap((clause) => clause.verbs);
  for (let at = verb.to; at < to; at++) {
    if (isAnyAt(view, at, ASKING)) return false;
    if (isAnyAt(view, at, FINITE)) return true;
    const own = verbs.find((one) => one.at === at);
    if (own)
      return (
        own.sense.tense === 'present' ||
        // "that Peru hand back two men captured in May": done to them before.
        (isPast(own.sense.tense) && view.mentions.some((one) => one.to === at))
      );
  }
  return false;
}
