import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isCalledEnemy, isFought } from './called-enemy.ts';
import { HARMS } from './harmed.ts';
import type { Judged } from './judged.ts';
import { countriesOf } from './rule.ts';
import type { Targets } from './targets.ts';

const PEACE =
  /^(?:talks?|dialogue|negotiat\w+|diplomacy|diplomatic|peace|peaceful|meet|meeting|exchange|release|return|agreement|truce|ceasefire)$/;
const WRONGS =
  /^(?:brutality|horrors?|cruelty|atrocit\w+|barbari\w+|lies|occup\w+|expansionist|ultimatums?|missiles?|destroyed|killed|tortured|deported|genocide|inflicted|terrorist)$/;
/** What is taken from a foe, or what it loses. */
const TAKEN =
  /^(?:immunity|assets|funds|confiscat\w+|seiz\w+|freez\w+|compensation|reparations|tribunal)$/;
/** What is to be imposed on a foe, or how others are to stand. */
const MEASURES =
  /^(?:sanction\w*|embargo|disconnect\w*|swift|ban|bans|banned|banning|prohibit\w*|isolat\w+|block|blocking|freez\w+|confiscat\w+|seiz\w+|boycott\w*|leave|leaving|exit|exiting|pressure|firm|firmly|resolute|tough|tougher|abandon\w*|escrow|compensat\w+)$/;
/** In tokens, between kind words and those for whom they are: "ready for new talks with Chad". */
const NEAR = 4;

/**
 * Kind words in a text that tells of a state's war are for that state only where they stand beside its name or speak of
 * peace; those that speak of its deeds blame it, and the rest is for somebody else.
 */
export function towardsFoe(
  frame: Frame,
  region: Range,
  judged: Judged | undefined,
  targets: Targets,
  told: Range | undefined,
): Judged | undefined {
  if (!judged || judged.stance === 'conflictual' || !isForFoe(frame, targets)) return judged;
  const has = (words: (word: string) => boolean) => hasOne(frame, region, words);
  if (isMeasure(frame, region, judged, targets)) return { ...judged, stance: 'conflictual' };
  if (judged.act !== 'praise' && has((word) => PEACE.test(word))) return judged;
  const isWrong = isWrongTold(frame, region);
  if (judged.stance === 'neutral')
    return judged.act === 'appeal' && isWrong ? { ...judged, stance: 'conflictual' } : judged;
  return kindly(frame, judged, { targets, told, isWrong });
}

/** Whether what is asked of a foe speaks of its deeds: "called for recognition of Chad as a terrorist state". */
export const isHardOnFoe = (frame: Frame, region: Range, targets: Targets): boolean =>
  isForFoe(frame, targets) &&
  (hasOne(frame, region, (word) => MEASURES.test(word)) ||
    (hasOne(frame, region, (word) => HARMS.has(word) || WRONGS.test(word)) &&
      !hasOne(frame, region, (word) => PEACE.test(word))));

interface Kindly {
  readonly targets: Targets;
  readonly told: Range | undefined;
  /** Its deeds are spoken of. */
  readonly isWrong: boolean;
}

/** What kind words are towards a foe. */
function kindly(
  frame: Frame,
  judged: Judged,
  { targets, told, isWrong }: Kindly,
): Judged | undefined {
  if (judged.act === 'appeal') return { ...judged, stance: 'conflictual' };
  if (isFought(frame.view, { from: targets.at })) return { ...judged, stance: 'conflictual' };
  if (isBeside(frame, targets, told)) return judged;
  return isWrong ? { act: 'criticise', stance: 'conflictual' } : undefined;
}

function isForFoe({ view }: Frame, { parties, isShielded }: Targets): boolean {
  const named = countriesOf(parties);
  return (
    !isShielded &&
    named.length > 0 &&
    named.every((country) => view.scene.memory.story.isFoe(country))
  );
}

/** What is asked or meant to be done against it. */
const isMeasure = (frame: Frame, region: Range, { act }: Judged, targets: Targets): boolean =>
  (act === 'appeal' && hasOne(frame, region, (word) => MEASURES.test(word))) ||
  (act === 'intent' &&
    (isOpposed(frame, targets) || hasOne(frame, region, (word) => TAKEN.test(word))));

/** "a coalition against Chad". */
const isOpposed = ({ view }: Frame, { at }: Targets): boolean =>
  lowerAt(view, leadIn(view, at)) === 'against';

function isBeside({ view }: Frame, { at }: Targets, told: Range | undefined): boolean {
  if (!told) return false;
  const target = mentionsWithin(view, view.sentence).find(({ from }) => from === at);
  if (!target || isCalledEnemy(view, target)) return false;
  const isBehind = at >= told.to && at - told.to <= NEAR;
  return isBehind || (target.to <= told.from && told.from - target.to < NEAR);
}

/** Whether deeds of a foe are spoken of: not only "since the start of the war". */
function isWrongTold({ view }: Frame, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    if (!isAnyAt(view, at, HARMS) && !WRONGS.test(word)) continue;
    if (!hasWord(view, { from: Math.max(from, at - SINCE_REACH), to: at }, SINCE)) return true;
  }
  return false;
}

const SINCE = anyOf('since');
/** In tokens: "since the very start of the". */
const SINCE_REACH = 6;

function hasOne({ view }: Frame, { from, to }: Range, fits: (word: string) => boolean): boolean {
  for (let at = from; at < to; at++) if (fits(lowerAt(view, at))) return true;
  return false;
}
