import type { Kind } from '../../../events/detail.ts';
import { but } from '../grammar/aspect.ts';
import type { Frame } from '../grammar/frame.ts';
import { frameWith } from '../grammar/frame-with.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import { isByEnemy, SUFFERED } from './own-suffering.ts';
import type { Draft } from './rule.ts';
import { statement } from './statement.ts';
import { namedAt } from './targets.ts';

/** Whether what its enemy does is told as an accusation, in the present and on no day; what "continues" is told as a deed. */
export function isAccusation(frame: Frame, kind: Kind, initiators: readonly Party[]): boolean {
  const { view, clause, aspect, subjects } = frame;
  if (subjects.length === 0 || !SUFFERED.has(kind)) return false;
  const isPresent = aspect.isProgressive || isInPresent(frame);
  if (!isPresent || aspect.isPassive || aspect.isKept || aspect.isPerfect) return false;
  const isDated = view.dates.some(({ from, to }) => from >= clause.from && to <= clause.to);
  return !isDated && isByEnemy(frame, initiators);
}

/** "kills", "they kill", not "to kill". */
const isInPresent = ({ view, verb: { sense, at } }: Frame): boolean =>
  sense.tense === 'present' || (sense.tense === 'base' && lowerAt(view, at - 1) !== 'to');

/** "The occupiers kill our people": whoever tells so of his enemy accuses him. */
export function enemyAccused(frame: Frame): Draft | undefined {
  const { view, verb, clause, aspect, subjects } = frame;
  const { publisher, isQuoted } = view.scene;
  const accuser = (isQuoted(verb.at) ? view.speaker : undefined) ?? publisher;
  const [first] = subjects;
  if (!first || !accuser || isSaidWithFirst(frame)) return undefined;
  const now = frameWith(frame, { aspect: but(aspect, { isProgressive: false }) });
  const found = statement(now, {
    act: 'accuse',
    stance: 'conflictual',
    speakers: [accuser],
    targets: namedAt(partiesOf([first]), first.from),
    isStanding: false,
  });
  const evidence = { from: clause.from, to: endOfSaid(frame) };
  return found && { ...found, evidence, dated: { from: verb.at, to: verb.at } };
}

/** "kills and maims": the second verb is part of what the first one tells. */
const isSaidWithFirst = ({ clause, subjects }: Frame): boolean =>
  clause.link === 'coordinate' && subjects.every(({ from }) => from < clause.from);

/** Past the verbs that share its subject. */
function endOfSaid({ view, clause, index }: Frame): number {
  let { to } = clause;
  for (const next of view.clauses.slice(index + 1)) {
    const isShared = next.link === 'coordinate' && next.verbs[0]?.at === next.from;
    if (!isShared) break;
    to = next.to;
  }
  return to;
}
