import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { meeting } from './meeting.ts';
import type { Draft } from './rule.ts';

const MODES: Readonly<Record<string, Mode>> = { visit: 'visit', body: 'commission' };

/** "A second round is due on 3 May", "It will take place in June": with those of whom it was told before. */
export const nextHeld = (frame: Frame): Draft => ({
  ...meeting(frame, MODES[frame.verb.sense.detail] ?? 'in-person', []),
  wantsOtherSide: true,
  refersTo: 'meeting',
});
