import { mentionsWithin } from '../grammar/sentence-view.ts';
import type { Mention, Party } from '../who/mention.ts';
import { type Resolution, resolutionOf } from '../who/resolution.ts';
import type { Timed } from './timed.ts';

/** By what a participant is known, and where the sentence names it. */
export interface Naming {
  /** Who stands in no word of the sentence is of the meeting, of the letter that is quoted, or of the story. */
  readonly by: Resolution | 'meeting' | 'letter' | 'story';
  readonly mention: Mention | null;
}

/** By what it is known that a party takes part in a fact. */
export function namingOf({ draft, partOf }: Timed, party: Party): Naming {
  const { frame, evidence } = draft;
  const { view } = frame;
  const near = [
    ...frame.subjects,
    ...frame.patients,
    ...mentionsWithin(view, evidence),
    ...view.mentions,
  ];
  const mention =
    near.find(({ parties }) => parties.includes(party)) ??
    near.find(({ parties }) => parties.some((one) => isAlike(one, party)));
  if (mention) return { by: resolutionOf(view.scene, mention), mention };
  if (party === view.speaker) return { by: 'speaker', mention: null };
  if (party === view.scene.publisher) return { by: 'publisher', mention: null };
  const isQuoted = frame.verb.sense.family === 'quoted';
  return { by: partOf !== null ? 'meeting' : isQuoted ? 'letter' : 'story', mention: null };
}

/** Rules take a leader of an organisation for the organisation. */
const isAlike = (one: Party, other: Party): boolean =>
  one.person === other.person &&
  (one.country === other.country ? one.office === other.office : other.organization !== null);
