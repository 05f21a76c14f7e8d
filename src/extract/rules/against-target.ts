import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
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
  frame: Frame,
  { act, stance, targets }: Willed,
): Pick<Draft, 'detail' | 'stance'> | undefined {
  const isMild = stance === 'cooperative' || (act === 'appeal' && stance === 'neutral');
  if (!isMild || !WILLED.has(act)) return undefined;
  const { view } = frame;
  const target = view.mentions.find(({ from }) => from === targets.at);
  if (!target || targets.parties.length === 0) return undefined;
  if (!isAimedAt(view, act, target)) return undefined;
  const willed = isOwnWill(frame, act, target.from) ? 'intent' : (HELPED.get(act) ?? act);
  return { detail: { type: 'statement', act: willed }, stance: 'conflictual' };
}

/** "praises the sanctions on Chad". */
const HELPED: ReadonlyMap<Act, Act> = new Map<Act, Act>([['praise', 'support']]);

/** "its commitment to holding Chad accountable": what it will do, and nobody whom it supports. */
const isOwnWill = ({ view, verb }: Frame, act: Act, target: number): boolean =>
  act === 'support' &&
  verb.sense.base !== 'support' &&
  hasWord(view, { from: verb.at, to: target }, COMMITMENT) &&
  !hasWord(view, { from: verb.at, to: target }, HELP);

const COMMITMENT = anyOf('commitments?|committed');
const HELP = anyOf('support|supports|supporting|backing|welcome|efforts?');

const isAimedAt = (view: SentenceView, act: Act, target: Mention): boolean =>
  isWorkedAgainst(view, target) || (act === 'intent' && isStruck(view, target));

/** "committed to a strike against Chad". */
const isStruck = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, from - 1) === 'against' && isAnyAt(view, from - 2, BLOWS);

const BLOWS = anyOf('strikes?|attacks?|war|raids?|offensive|action');

const WILLED: ReadonlySet<Act> = new Set<Act>(['support', 'intent', 'praise', 'appeal', 'invite']);
