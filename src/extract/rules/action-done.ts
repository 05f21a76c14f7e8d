import type { Kind } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import { objectsOf } from '../grammar/objects.ts';
import type { Party } from '../who/mention.ts';
import { as, countriesOf, defineRule, type Stance } from './rule.ts';
import { targetsIn } from './targets.ts';

const TO = new Set(['on', 'against', 'to', 'from', 'with', 'for', 'of', 'in']);
/** What states do together: those who act are on one side. */
const TOGETHER: ReadonlySet<Kind> = new Set<Kind>(['exercise', 'relations', 'release-exchange']);

/** A state does something to another, or both do it together: sanctions, expulsions, force, aid, exercises. */
export const actionDone = defineRule({
  name: 'action-done',
  examples: [
    {
      text: 'Australia imposed new sanctions on Myanmar on Friday.',
      publishedOn: '2023-02-05',
      facts: ['action/sanction AUS>MMR 2023-02-03'],
    },
    {
      text: 'In August 2008 Mali and Niger held joint exercises.',
      publishedOn: '2010-01-01',
      facts: ['action/exercise MLI+NER 2008-08'],
    },
    { text: 'Australia may impose sanctions on Myanmar.', facts: [] },
  ],
  read: (frame) => {
    const { aspect, verb } = frame;
    if (verb.sense.family !== 'act' || aspect.isNegated || aspect.isHypothetical) return undefined;
    const kind = verb.sense.detail as Kind; // verbs.tsv is checked for its kinds at start
    const initiators = partiesOf(frame.subjects.filter(({ kind: one }) => one !== 'media'));
    const recipients = recipientsOf(frame, initiators);
    const isTogether = TOGETHER.has(kind) && countriesOf(initiators).length > 1;
    if (initiators.length === 0 || countriesOf([...initiators, ...recipients]).length < 2)
      return undefined;
    if (!isTogether && countriesOf(recipients).length === 0) return undefined;
    return {
      detail: { type: 'action', kind },
      stance: verb.sense.stance as Stance, // verbs.tsv is checked for its stances at start
      participants: [...as('initiator', initiators), ...as('recipient', recipients)],
      evidence: { from: frame.clause.from, to: frame.clause.to },
      dated: { from: frame.clause.from, to: frame.clause.to },
      frame,
      isStanding: false,
      wantsOtherSide: false,
    };
  },
});

function recipientsOf(frame: Frame, initiators: readonly Party[]): readonly Party[] {
  if (frame.aspect.isPassive) return partiesOf(frame.patients);
  const objects = partiesOf(objectsOf(frame, TO));
  if (objects.length > 0) return objects;
  const region = { from: frame.verb.at, to: Math.min(frame.clause.to, frame.verb.to + 4) };
  return targetsIn(
    frame,
    region,
    initiators.map(({ country }) => country),
  ).parties;
}
