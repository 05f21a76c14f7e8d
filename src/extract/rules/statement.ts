import type { Act } from '../../../events/detail.ts';
import { type Frame, partiesOf } from '../grammar/frame.ts';
import type { Party } from '../who/mention.ts';
import { as, countriesOf, type Draft, type Stance, withContent } from './rule.ts';
import type { Targets } from './targets.ts';

/** Those who can speak for a state: not media, and each of one country. */
export function speakersOf(frame: Frame): readonly Party[] {
  const speaking = frame.subjects.filter(({ kind }) => kind !== 'media');
  return speaking.length === frame.subjects.length ? partiesOf(speaking) : [];
}

interface Said {
  readonly act: Act;
  readonly stance: Stance;
  readonly speakers: readonly Party[];
  readonly targets: Targets;
  readonly isStanding: boolean;
}

const ADDRESSED: ReadonlySet<Act> = new Set<Act>(['greeting', 'invite', 'appeal']);

/** A statement, or nothing where nobody of a state makes it, or only one country would be in it. */
export function statement(
  frame: Frame,
  { act, stance, speakers, targets, isStanding }: Said,
): Draft | undefined {
  if (countriesOf(speakers).length === 0) return undefined;
  const isToNobody = targets.parties.length === 0;
  const isNews = frame.view.scene.publisher === null;
  if (isToNobody && isNews && (act === 'comment' || stance === 'conflictual')) return undefined;
  if (isToNobody && stance === 'conflictual' && countriesOf(speakers).length > 1) return undefined;
  const isAddressed = ADDRESSED.has(act) && targets.parties.some(({ person }) => person !== null);
  const evidence = withContent(frame);
  return {
    detail: { type: 'statement', act },
    // Anger at nobody named must not fall on whoever happens to sit at the table.
    stance: stance === 'conflictual' && isToNobody ? 'neutral' : stance,
    participants: [
      ...as('speaker', speakers),
      ...as(isAddressed ? 'addressee' : 'subject', targets.parties),
      ...as('mentioned', targets.mentioned),
    ],
    evidence,
    dated: { from: frame.clause.from, to: frame.clause.to },
    frame,
    isStanding,
    wantsOtherSide: isToNobody,
  };
}
