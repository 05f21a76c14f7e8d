import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { HARMS } from './harmed.ts';
import type { Judged } from './judged.ts';

const PRAISED: Judged = { act: 'praise', stance: 'cooperative' };
const TOLD: Judged = { act: 'comment', stance: 'neutral' };

const SHOWING = anyOf(
  'shown|shows?|showed|demonstrates?|demonstrated|proves?|proved|proven|confirms?|confirmed|illustrates?|illustrated|reveals?|revealed',
);
const SELVES = anyOf('i|we|our');
const SHARING = anyOf('share|shares|shared|agree|agreed|understand|understood');
/** In tokens: "important that President Boric and I fully share". */
const SHARING_REACH = 12;

/**
 * What is said to be important and is there already: "the dam has shown the importance of the pact" praises it, and "it is important
 * that we share a view" asks for nothing.
 */
export function importanceShown({ view }: Frame, region: Range): Judged | undefined {
  for (let at = region.from; at < region.to; at++) {
    const next = lowerAt(view, at + 1);
    if (isAnyAt(view, at, SHOWING) && next === 'the' && isImportance(view, at + 2))
      return isOfHarm(view, region) ? TOLD : PRAISED;
    if (lowerAt(view, at) === 'important' && next === 'that' && isShared(view, at + 2, region.to))
      return PRAISED;
  }
  return undefined;
}

const isImportance = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'importance';

function isOfHarm(view: Frame['view'], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (isAnyAt(view, at, HARMS) || isAnyAt(view, at, WOES)) return true;
  }
  return false;
}

const WOES = anyOf('war|crisis|pandemic|aggression|invasion|conflict');

/** "that Ann and I share", "that we agree". */
function isShared(view: Frame['view'], from: number, end: number): boolean {
  const to = Math.min(end, from + SHARING_REACH);
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, SHARING)) return hasWord(view, { from, to: at }, SELVES);
  return false;
}
