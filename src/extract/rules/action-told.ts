import type { Kind } from '../../../events/detail.ts';
import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import { isAnnounced } from './announcers.ts';
import { isOnItsWay } from './on-its-way.ts';
import { tellersOf } from './tellers.ts';

const WAS_WERE = anyOf('was|were|is|are|has|have|had|will');

/** "held since 2003 were freed on Monday": the day behind the verb, where what is before it tells since when; the day on which it was announced. */
export function datedIn(frame: Frame): Range {
  const { view, clause, verb, aspect } = frame;
  if (isAnnounced(frame)) return { from: view.sentence.from, to: clause.to };
  const own = view.dates.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const isWhole = verb.sense.detail === 'aid' && isOnItsWay(frame);
  const next = aspect.isReduced && !isWhole ? goesOnAt(frame) : undefined;
  if (next !== undefined) return { from: clause.from, to: next };
  const held = own.find(({ from }) => from > verb.to && isOfHeld(view, from));
  if (held) return { from: clause.from, to: held.from - 2 };
  const isSince = own.some(
    ({ from }) => from < verb.at && [from, from - 1].some((at) => lowerAt(view, at) === 'since'),
  );
  const isBehind = own.some(({ from }) => from > verb.at);
  const isOwn = (isSince && isBehind) || isBehindParticiple(frame);
  return { from: isOwn ? verb.at : clause.from, to: clause.to };
}

/** "A pilot arrested in Chad last month was freed": the day before the verb is of what was done to him before. */
const isBehindParticiple = ({ view, clause, verb, aspect }: Frame): boolean =>
  aspect.isPassive &&
  !aspect.isReduced &&
  clause.verbs.some(
    ({ at, sense }) =>
      at < verb.at &&
      isPast(sense.tense) &&
      !isAnyAt(view, at - 1, WAS_WERE) &&
      view.dates.some(({ from }) => at < from && from < verb.at),
  );

/** "Ten sailors held in Chad were freed on Monday": where the verb of the sentence stands, whose day comes behind it. */
function goesOnAt({ view, clause, verb }: Frame): number | undefined {
  for (let at = verb.to; at < clause.to; at++) if (isAnyAt(view, at, WAS_WERE)) return at;
  return undefined;
}

const HELD = anyOf(
  'held|detained|jailed|imprisoned|captured|arrested|closed|shut|suspended|frozen|stranded|missing|seized',
);

/** "freed four sailors held since Sunday": the day of another deed. */
const isOfHeld = (view: Frame['view'], date: number): boolean =>
  [date, date - 1].some((at) => lowerAt(view, at) === 'since' && isAnyAt(view, at - 1, HELD));

/** What is only named with whoever did it was done before: "the tariffs imposed by Peru"; what is told as news was not: "had been expelled, Peru said". */
export function toldIn(frame: Frame, kind: Kind): Frame {
  const { aspect, verb, subjects, clause } = frame;
  if (kind === 'aid' && aspect.isReduced && isOnItsWay(frame))
    return frameWith(frame, { aspect: but(aspect, { isReduced: false }) });
  const isByAgent = aspect.isPassive && subjects.length > 0;
  if (
    aspect.isReduced &&
    (isByAgent || verb.objectAt !== undefined || goesOnAt(frame) !== undefined)
  )
    return frameWith(frame, { aspect: but(aspect, { isPerfect: true }) });
  const isNews =
    aspect.isPassive &&
    aspect.isPluperfect &&
    subjects.length === 0 &&
    clause.link === 'main' &&
    tellersOf(frame, kind).length > 0;
  return isNews ? frameWith(frame, { aspect: but(aspect, { isPluperfect: false }) }) : frame;
}
