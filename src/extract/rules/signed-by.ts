import type { Frame } from '../grammar/frame.ts';
import type { Range } from '../grammar/sentence-view.ts';
import type { Party } from '../who/mention.ts';
import type { paperIn } from './instrument.ts';
import { as, type Draft } from './rule.ts';

/** A paper that some have signed, in the words that tell of its signing and date it. */
export const signedBy = (
  frame: Frame,
  paper: NonNullable<ReturnType<typeof paperIn>>,
  parties: readonly Party[],
  evidence: Range,
): Draft => ({
  detail: {
    type: 'agreement',
    instrument: paper.kind,
    status: 'signed',
    instrumentName: paper.name,
  },
  stance: 'cooperative',
  participants: as('party', parties),
  evidence,
  dated: evidence,
  frame,
  isStanding: false,
  wantsOtherSide: false,
});
