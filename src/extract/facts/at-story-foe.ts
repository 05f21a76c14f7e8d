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
  { meeting, memory }: Surroundings,
): Draft | undefined {
  const { view } = draft.frame;
  const [doer, ...more] = own;
  if (view.scene.publisher !== null || doer === undefined || more.length > 0) return undefined;
  if (!meeting || meeting.draft.frame.view === view || !isHard(draft)) return undefined;
  const other = memory.story.otherThan(doer);
  const wasThere = meeting.draft.participants.some(({ party }) => party.country === other);
  return other === undefined || wasThere ? undefined : toOtherOf(draft, own, [doer, other]);
}

const isHard = ({ detail, stance, refersTo }: Draft): boolean =>
  stance === 'conflictual' &&
  refersTo === undefined &&
  (detail.type === 'action' || (detail.type === 'statement' && HARD.has(detail.act)));
