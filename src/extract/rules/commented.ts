import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isGrievance } from './grievance.ts';
import type { Judged } from './judged.ts';
import type { Stance } from './rule.ts';
import type { Targets } from './targets.ts';

const EXPRESS_VOICE = anyOf('express|voice|give|share');
const VIEW_OPINION = anyOf('view|opinion|conviction|belief');

/** A remark on those of whom it speaks: "said ties with Peru prosper"; nothing where it is none. */
export const commented = (frame: Frame, region: Range, targets: Targets): Judged | undefined =>
  isComment(frame, region, targets)
    ? { act: 'comment', stance: plainStance(frame, region, targets) }
    : undefined;

/** How far on a reporter names those of whom somebody speaks; whoever comes later is named in passing. */
const TOPIC_REACH = 20;

/** What is expressed has a name, or it is nothing. */
function isComment(
  { verb, view, subjects }: Frame,
  { from }: Range,
  { parties, isNamed, at }: Targets,
): boolean {
  if (verb.sense.base === 'share' && subjects.some(areOfTwo)) return true;
  if (EXPRESS_VOICE.has(verb.sense.base) && !isOpinion(view, verb)) return false;
  if (parties.length === 0) return true;
  return isNamed && (view.scene.publisher !== null || at - from <= TOPIC_REACH);
}

/** "The leaders shared their views on Chad": with each other. */
const areOfTwo = ({ parties }: Mention): boolean =>
  new Set(parties.map(({ country }) => country)).size > 1;

/** "expressed the view that", "voiced confidence that"; "voiced confidence in them" says too little. */
const isOpinion = (view: Frame['view'], { sense, to }: Frame['verb']): boolean =>
  sense.rest.some((word) => VIEW_OPINION.has(word)) ||
  (/confidence/.test(sense.rest.at(-1) ?? '') && lowerAt(view, to) === 'that');

/** What an office tells its guest is friendly; what it says of others, or a reporter tells, is left open. */
const plainStance = (frame: Frame, region: Range, { parties }: Targets): Stance =>
  frame.view.scene.publisher && parties.length === 0 && !isGrievance(frame, region)
    ? 'cooperative'
    : 'neutral';
