import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { appealStance, isHardWill } from './hostility.ts';
import { type Stance, withContent } from './rule.ts';
import type { Targets } from './targets.ts';
import { isHardOnFoe } from './towards-foe.ts';

const BLAME_PIN = anyOf('blame|pin');

/** How a statement of a kind that its verb tells stands towards its target. */
export const toneOf = (frame: Frame, act: Act, targets: Targets): Stance =>
  actTone(frame, act) ?? verbTone(frame, act, targets);

/** "refused to condemn Chad" is nothing against Chad. */
const SPARED = anyOf('condemn|criticise|criticize|denounce|blame|accuse|sanction|punish');

function actTone(frame: Frame, act: Act): Stance | undefined {
  if (act === 'greeting') return 'cooperative';
  if (act === 'intent' && isHardWill(frame, { from: frame.clause.from, to: withContent(frame).to }))
    return 'conflictual';
  return act === 'refuse' && isAnyAt(frame.view, frame.verb.to, SPARED) ? 'neutral' : undefined;
}

/** "blamed the raid on Chad": not a raid on Chad. */
const isBlamedOn = ({ view, verb }: Frame, { at }: Targets): boolean =>
  BLAME_PIN.has(verb.sense.base) && [1, 2].some((back) => lowerAt(view, at - back) === 'on');

/** What is asked; "expects Chad to withdraw" names the deed within its pattern. */
const askedIn = (frame: Frame): Range => ({
  from: frame.verb.sense.rest.includes('to') ? frame.verb.at + 1 : frame.verb.to,
  to: withContent(frame).to,
});

function verbTone(frame: Frame, act: Act, targets: Targets): Stance {
  const isSpared = targets.isShielded && !isBlamedOn(frame, targets);
  if (isSpared && frame.verb.sense.stance !== 'cooperative') return 'cooperative';
  if (act === 'appeal' && frame.verb.sense.stance === '') {
    const region = askedIn(frame);
    return isHardOnFoe(frame, region, targets) ? 'conflictual' : appealStance(frame, region);
  }
  const stated = frame.verb.sense.stance;
  if (act === 'oppose' && stated === '') return 'conflictual';
  return stated === '' ? 'cooperative' : (stated as Stance); // verbs.tsv is checked for its stances at start
}
