import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import type { Judged } from './judged.ts';
import { countriesOf } from './rule.ts';

const EFFORT =
  /^(?:efforts?|support|assistance|aid|help|role|leadership|participation|involvement|contribution|decision|initiative|mission)$/;
/** In tokens, from a state to what it does: "Chad's generous military help". */
const NEAR = 3;
const COUNTERING =
  /^(?:countering|combating|combatting|resisting|repelling|deterring|confronting|opposing|stopping|curbing)$/;

/**
 * What is said to be important: thanks for what another state does ("of Chad's efforts"), opposition to
 * what is to be fought ("of countering Chadian propaganda").
 */
export function importanceOf(
  { view }: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): Judged | undefined {
  const at = importanceAt(view, from, to);
  if (at === undefined) return undefined;
  if (COUNTERING.test(lowerAt(view, at))) return { act: 'oppose', stance: 'conflictual' };
  if (isOfHelpTo(view, at, own)) return { act: 'support', stance: 'cooperative' };
  return isOfEffort(view, { from: at, to }) ? { act: 'praise', stance: 'cooperative' } : undefined;
}

/** What stands behind "the importance of" at the head of what is said. */
function importanceAt(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + NEAR); at++)
    if (lowerAt(view, at) === 'importance' && lowerAt(view, at + 1) === 'of') return at + 2;
  return undefined;
}

const HELPING = /^(?:providing|supplying|helping|assisting|supporting|arming|equipping)$/;

/** "of providing Chad with doctors", said by another state. */
function isOfHelpTo(view: Frame['view'], at: number, own: readonly (string | null)[]): boolean {
  if (!HELPING.test(lowerAt(view, at))) return false;
  const taker = view.mentions.find(({ from }) => from > at);
  if (!taker || taker.from - at > 2 || taker.isOwner) return false;
  const [country] = countriesOf(taker.parties);
  return country !== undefined && !own.includes(country);
}

/** "the US efforts", "Chad's generous help", "the role of Chad". */
function isOfEffort(view: Frame['view'], { from, to }: Range): boolean {
  const [first] = mentionsWithin(view, { from, to });
  if (!first || first.from - from > NEAR) return false;
  const isBehind = EFFORT.test(lowerAt(view, from + 1)) || EFFORT.test(lowerAt(view, from));
  if (isBehind) return true;
  if (!first.isOwner && first.kind !== 'adjective' && first.kind !== 'state') return false;
  for (let at = first.to; at <= first.to + NEAR; at++)
    if (EFFORT.test(lowerAt(view, at))) return true;
  return false;
}
