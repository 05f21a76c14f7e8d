import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isHardWill } from './hostility.ts';
import type { Judged } from './judged.ts';
import type { Announced } from './own-intent.ts';

const UNLESS = anyOf('unless');

/** What a state will do is friendly, what it will not do is not; "would close the port unless Chad paid" threatens. */
export function announcement(frame: Frame, region: Range, announced: Announced): Judged {
  if (hasWord(frame.view, region, UNLESS)) return { act: 'threaten', stance: 'conflictual' };
  const isHard = announced === 'refuse' || isHardWill(frame, region);
  return { act: announced, stance: isHard ? 'conflictual' : 'cooperative' };
}
