import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Targets } from './targets.ts';

const FIRST_PERSON = anyOf("i|we|i'm|we're|our|us|my");
/** In tokens: "grateful for the help of Chad", "Chad is a friend", "We are deeply grateful". */
const BEHIND = 3;
const BEFORE = 4;
const OWN = 5;
const OWN_BEHIND = 14;

/**
 * Whether the words that tell an act in free speech belong to whom they seem to be for: beside his name, or said by "we" and "I" before
 * it. Speech goes on about many things in one sentence.
 */
export function isBound(frame: Frame, told: Range | undefined, { at, parties }: Targets): boolean {
  if (!told || !isFreeSpeech(frame)) return true;
  if (parties.length === 0) return isOwnWord(frame, told);
  const target = mentionsWithin(frame.view, frame.view.sentence).find(({ from }) => from === at);
  if (!target) return true;
  const gap = target.from - told.to;
  if (gap >= 0 && isOwnWord(frame, told)) return gap <= OWN_BEHIND;
  if (gap >= 0) return gap <= BEHIND && !hasMark(frame, { from: told.to, to: target.from });
  return told.from - target.to < BEFORE && told.from >= target.from;
}

const isOwnWord = ({ view }: Frame, { from }: Range): boolean =>
  hasWord(view, { from: Math.max(view.sentence.from, from - OWN), to: from }, FIRST_PERSON);

const hasMark = ({ view }: Frame, { from, to }: Range): boolean =>
  view.scene.tokens.slice(from, to).some(({ kind }) => kind === 'mark');

/** Said freely: in a turn of a transcript. */
const isFreeSpeech = ({ view, verb }: Frame): boolean => view.scene.isSpoken?.(verb.at) === true;
