import type { Frame } from '../grammar/frame.ts';
import { hasWord, type Range } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import { announcement } from './announcement.ts';
import type { FoundContent } from './found-content.ts';
import { isOwnGood } from './grievance.ts';
import { appealStance, isHardWill, isViolent } from './hostility.ts';
import { importanceOf } from './importance.ts';
import type { Judged } from './judged.ts';
import { isEpithet, isYours } from './only-described.ts';
import { announcedIn } from './own-intent.ts';
import { regretIn } from './regret.ts';
import type { Stance } from './rule.ts';
import { ofSupport } from './sought-support.ts';
import type { Targets } from './targets.ts';

type Found = Pick<FoundContent, 'content' | 'at'>;

/** What a row of content.tsv tells, unless it is the help of another state. */
export function judgedBy(
  frame: Frame,
  region: Range,
  { content, at }: Found,
  targets: Targets,
  own: readonly (string | null)[],
): Judged {
  const inPassing = ofListener(frame, region, { content, at }, own);
  if (inPassing) return inPassing;
  const given = content.act === 'support' ? ofSupport(frame, region, at, own) : undefined;
  const regret = regretIn(frame, { from: at, to: region.to });
  if (content.act === 'criticise' && regret && regret !== 'criticise')
    return { act: regret, stance: regret === 'greeting' ? 'cooperative' : 'neutral' };
  const important = content.act === 'appeal' ? importanceOf(frame, region, own) : undefined;
  return (
    given ?? important ?? { act: content.act, stance: stanceOf(frame, region, content, targets) }
  );
}

/** "You are fully committed to peace." */
const PRAISED: Judged = { act: 'praise', stance: 'cooperative' };

/** What is meant by whoever listens, or announced beside a kind name. */
function ofListener(
  frame: Frame,
  region: Range,
  { content, at }: Found,
  own: readonly (string | null)[],
): Judged | undefined {
  if (content.act === 'intent' && isYours(frame, at)) return PRAISED;
  const announced = isEpithet(frame, at) ? announcedIn(frame, region, own) : undefined;
  return announced && announcement(frame, region, announced);
}

function stanceOf(frame: Frame, region: Range, content: Content, { isShielded }: Targets): Stance {
  if (content.act === 'intent' && isHardWill(frame, region)) return 'conflictual';
  if (content.act === 'intent' && isOwnGood(frame, region)) return 'neutral';
  if (isShielded) return shieldedStance(frame, region, content);
  if (content.act === 'appeal') return appealStance(frame, region);
  // "will assist Ghana and keep the sanctions on Eritrea": friendly to whom it names first.
  const isHelp = hasWord(frame.view, region, HELP);
  if (content.act === 'intent' && !isHelp && isViolent(frame, region)) return 'conflictual';
  return content.stance === '' ? 'neutral' : (content.stance as Stance); // checked at start
}

/** "no sanctions on Chad" is friendly; "will not lift the sanctions on Chad" refuses a relief. */
const shieldedStance = ({ view }: Frame, region: Range, { act }: Content): Stance =>
  act === 'refuse' && hasWord(view, region, RELIEF) ? 'conflictual' : 'cooperative';

const RELIEF = anyOf('lift|lifting|ease|easing|remove|removing|relax|relaxing|drop|dropping');

const HELP = anyOf('assistance|assist|support|help|aid');
