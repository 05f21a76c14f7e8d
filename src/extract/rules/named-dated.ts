import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { AGENT_REACH } from './named-doers.ts';

/** In tokens, from a noun that names a deed to its day. */
export const DATE_REACH = 20;
const BY = anyOf('by|between');

/** Whether a noun names harm with who did it and its day: "the expulsion by Peru of ten diplomats on 3 May". */
export const isDatedHarm = ({ view, verb, clause }: Frame): boolean => {
  const to = Math.min(clause.to, verb.to + DATE_REACH);
  return (
    verb.sense.stance === 'conflictual' &&
    hasWord(view, { from: verb.to, to: Math.min(to, verb.to + AGENT_REACH) }, BY) &&
    view.dates.some(({ from, edtf }) => edtf !== null && from >= verb.to && from < to)
  );
};

/** Whether a noun names a drill or an exit with its day: "the exercise between Peru and Mali began on 3 May", "the withdrawal of Peru's contingent from Mali was completed on 3 May". */
export const isDatedDrill = (frame: Frame): boolean =>
  isDrillOrExit(frame) &&
  frame.view.dates.some(
    ({ from, to, edtf }) => edtf !== null && from >= frame.verb.to && to <= frame.clause.to,
  );

const isDrillOrExit = (frame: Frame): boolean =>
  frame.verb.sense.detail === 'exercise' ||
  (frame.verb.sense.detail === 'ceasefire-withdrawal' && isUnderWay(frame));

/** Whether the clause tells that what the noun names begins, goes on or ends: its day is that of the deed. */
export const isUnderWay = ({ view, verb, clause }: Frame): boolean =>
  hasWord(view, { from: verb.to, to: clause.to }, UNDER_WAY);

const UNDER_WAY = anyOf(
  'began|begins?|started|starts?|opened|opens?|under|underway|way|kicked|commenced|ended|ends?|concluded|culminated|finished|closed|wrapped|continued|resumed|held|conducted|place|launched|completed',
);
