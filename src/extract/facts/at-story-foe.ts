import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { toOtherOf } from './other-of-pair.ts';
import type { Surroundings } from './surroundings.ts';

const HARD = anyOf('refuse|threaten|accuse|oppose|criticise');

/**
 * "Chad quarrelled with Mali. Chad's president rang Bob of Togo. He has moved ten battalions to the border": in the news a hostile
 * deed or hard word of one of the two whom the story is about is for the other, and not for whoever was met or rung in the meantime.
 */
export function atStoryFoe(
  draft: Draft,
  own: readonly string[],
  { meeting, memory, told }: Surroundings,
): Draft | undefined {
  const { view } = draft.frame;
  const [doer, ...more] = own;
  if (view.scene.publisher !== null || doer === undefined || more.length > 0) return undefined;
  const before = meeting ?? told.at(-1);
  if (!before || before.draft.frame.view === view || !isHard(draft)) return undefined;
  const other = memory.story.otherThan(doer);
  return other === undefined || !isApart(before.draft, other)
    ? undefined
    : toOtherOf(draft, own, [doer, other]);
}

/** Whether something friendly was told that the other has no part in. */
const isApart = ({ stance, participants }: Draft, other: string): boolean =>
  stance === 'cooperative' && participants.every(({ party }) => party.country !== other);

const isHard = ({ detail, stance, refersTo }: Draft): boolean =>
  stance === 'conflictual' &&
  refersTo === undefined &&
  (detail.type === 'action' || (detail.type === 'statement' && HARD.has(detail.act)));
