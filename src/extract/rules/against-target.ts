import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Draft, Stance } from './rule.ts';
import type { Targets } from './targets.ts';
import { isWorkedAgainst } from './worked-against.ts';

interface Willed {
  readonly act: Act;
  readonly stance: Stance;
  readonly targets: Targets;
}

/** "supports measures against Chad", "is committed to preventing Chad from": friendly to others, hard on the target. */
export function againstTarget(
  { view }: Frame,
  { act, stance, targets }: Willed,
): Pick<Draft, 'detail' | 'stance'> | undefined {
  const isMild = stance === 'cooperative' || (act === 'appeal' && stance === 'neutral');
  if (!isMild || !WILLED.has(act)) return undefined;
  const target = view.mentions.find(({ from }) => from === targets.at);
  if (!target || targets.parties.length === 0 || !isWorkedAgainst(view, target)) return undefined;
  const willed = act === 'praise' ? 'support' : act;
  return { detail: { type: 'statement', act: willed }, stance: 'conflictual' };
}

const WILLED: ReadonlySet<Act> = new Set<Act>(['support', 'intent', 'praise', 'appeal', 'invite']);
