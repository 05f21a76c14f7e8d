import { edtfOf } from '../../../events/edtf.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Held } from './held.ts';
import { isOfPapers } from './of-papers.ts';
import type { When } from './timed.ts';
import { isAside, isSpokenOf } from './within.ts';

/** A meeting that is only named or spoken of, beside another that is the news. */
export const isOfFormer = (draft: Draft, when: When, held: readonly Held[]): boolean =>
  held.length > 0 &&
  ((isSpokenOf(draft) && !isNewsAhead(draft)) ||
    (isAside(draft) && !draft.frame.aspect.isFuture) ||
    (isNamedInPassing(draft) && isEarlier(draft, when, held)));

/** "said they would meet in June", in the news; "a commission, which will meet in June". */
const isNewsAhead = ({ frame: { aspect, view, verb } }: Draft): boolean =>
  aspect.isFuture && (view.scene.publisher === null || verb.sense.family === 'next');

/** "the talks with B", "the session held in May". */
const NAMING = anyOf('meeting-noun|held');

/** "They praised the session held in May", "the agreements reached during A's visit", in what an office tells. */
const isNamedInPassing = (draft: Draft): boolean => {
  const { detail, frame } = draft;
  const isNamed = detail.type === 'meeting' && NAMING.has(frame.verb.sense.family);
  if (!isNamed || frame.view.scene.publisher === null) return false;
  return isObject(draft) || isOfPapers(frame) || isOfItsDay(frame);
};

/** "yesterday's conversation with Ann". */
const isOfItsDay = ({ view, verb }: Draft['frame']): boolean =>
  lowerAt(view, verb.at - 1) === "'s" && view.dates.some(({ to }) => to === verb.at - 1);

const isObject = ({ frame: { clause, verb } }: Draft): boolean =>
  clause.verbs.some(({ at, sense }) => at < verb.at && sense.family !== 'meet');

function isEarlier(draft: Draft, when: When, held: readonly Held[]): boolean {
  const { verb, aspect } = draft.frame;
  // "their commitment to the Dialogue co-chaired by their ministers": on no known day.
  const isReduced = aspect.isReduced === true || verb.sense.rest.at(-1) === 'by';
  if (isReduced && when.basis === 'publication' && isObject(draft)) return true;
  return held.some(({ fact }) => !fact.background && isBefore(when, fact.when));
}

/** Whether a time was over before another began, or is open to the past while the other is not. */
function isBefore(one: When, other: When): boolean {
  const [first, second] = [edtfOf(one.edtf), edtfOf(other.edtf)];
  if (second.earliest === null) return false;
  if (first.earliest === null) return true;
  return first.latest !== null && first.latest < second.earliest;
}
