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

/** Said to somebody, named or not. */
const HARSH: ReadonlySet<Act> = new Set<Act>(['threaten']);

interface Said {
  readonly act: Act;
  readonly stance: Stance;
  readonly speakers: readonly Party[];
  readonly targets: Targets;
  readonly isStanding: boolean;
}

const ADDRESSED: ReadonlySet<Act> = new Set<Act>(['greeting', 'invite', 'appeal']);

/** A statement, or nothing where nobody of a state makes it, or only one country would be in it. */
export function statement(frame: Frame, said: Said): Draft | undefined {
  const { act, stance, speakers, targets, isStanding } = said;
  const aimedAt = isAgenda(frame, said) ? [] : targets.parties;
  const isToNobody = aimedAt.length === 0;
  if (countriesOf(speakers).length === 0 || (isToNobody && isIdle(frame, said))) return undefined;
  const isAddressed = ADDRESSED.has(act) && aimedAt.some(({ person }) => person !== null);
  const agenda = targets.parties.filter((party) => !aimedAt.includes(party));
  return {
    detail: { type: 'statement', act },
    // Anger at nobody named must not fall on whoever happens to sit at the table.
    stance: stance === 'conflictual' && isToNobody && !HARSH.has(act) ? 'neutral' : stance,
    participants: [
      ...as('speaker', speakers),
      ...as(isAddressed ? 'addressee' : 'subject', aimedAt),
      ...as('mentioned', [...agenda, ...targets.mentioned]),
    ],
    evidence: withContent(frame),
    dated: { from: frame.clause.from, to: frame.clause.to },
    frame,
    isStanding,
    wantsOtherSide: isToNobody,
  };
}

const isNews = ({ view }: Frame): boolean => view.scene.publisher === null;

/** What a readout says was spoken of is the agenda, not whom it was said to. */
function isAgenda(frame: Frame, { act, speakers, targets }: Said): boolean {
  if (act !== 'comment') return false;
  const isTold = targets.at === frame.verb.to && targets.parties.some(({ office }) => office);
  return (!isNews(frame) && !isTold) || countriesOf(speakers).length > 1;
}

/** A reporter's words about nobody, and the anger of several at nobody. */
function isIdle(frame: Frame, { act, stance, speakers }: Said): boolean {
  const isAngry = stance === 'conflictual' && !HARSH.has(act);
  if (isNews(frame)) return isAngry || act === 'comment';
  return isAngry && countriesOf(speakers).length > 1;
}
