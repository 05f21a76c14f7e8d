import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { assertedOf } from './asserted-of.ts';
import type { Judged } from './judged.ts';
import { ownEnemy } from './own-suffering.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

/** What an enemy suffers, and what it does for peace, is no reproach. */
const NO_REPROACH = anyOf(
  'lose|suffer|retreat|fail|flee|die|agree|confirm|accept|release|return|withdraw|allow|promise|sign|propose|offer|join|meet|give|hand|free|exchange|unblock|leave|feel|receive|arrive|have|export|import|be|come|buy|sell|pay',
);
const PEACE = anyOf(
  'talks?|negotiations?|truce|ceasefire|corridors?|exchanges?|meetings?|peace|prisoners?|bodies|delegation',
);

/** "does not want peace", "does not give anything back": held against it where it is left undone. */
const UNDONE = anyOf(
  'want|give|stop|return|intend|plan|respect|observe|keep|honou?r|allow|let|recogni[sz]e|hide',
);

const HELD: Judged = { act: 'criticise', stance: 'conflictual' };

/**
 * "Noted that Chad wants to show that we are weak", as the state says it on which Chad wages war: what Chad does there is
 * held against it, whatever the words.
 */
export function foeSpokenOf(
  { view }: Frame,
  region: Range,
  { parties }: Targets,
  own: readonly (string | null)[],
): Judged | undefined {
  const enemy = ownEnemy(view.scene);
  if (enemy === undefined || countriesOf(parties).join() !== enemy) return undefined;
  if (!own.every((one) => one === view.scene.publisher?.country)) return undefined;
  if (hasWord(view, region, PEACE)) return undefined;
  const isHeld = assertedOf(view, region, enemy).some(({ aspect, verb: { sense } }) =>
    aspect.isNegated ? UNDONE.has(sense.base) : !NO_REPROACH.has(sense.base),
  );
  return isHeld ? HELD : undefined;
}
