import { accordingEnd } from '../grammar/according-to.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { ownEnemy } from './own-suffering.ts';
import { countriesOf, type Draft } from './rule.ts';

/** In tokens, from "according to the minister," to the state that is judged: "the Government and people of". */
const HEAD = 5;

/** Where the words end by which an office tells who says a sentence: behind "According to the minister,". */
export function accordingIn({ view }: Frame): number | undefined {
  const { scene, sentence, statedBy } = view;
  if (scene.publisher === null || !statedBy) return undefined;
  const at = accordingEnd(scene, sentence.from);
  const teller = view.mentions.find(({ from }) => at !== undefined && from >= at);
  return at === undefined ? undefined : teller?.to;
}

/**
 * What an office tells by "according to the minister": what is asked, and hard words, of whoever is named; kind words only
 * of whoever acts in it. "According to the minister, talks with Chad go on" is no word for Chad.
 */
export function toldAccordingly(
  frame: Frame,
  from: number,
  found: Draft | undefined,
): Draft | undefined {
  if (found?.detail.type !== 'statement' || found.wantsOtherSide) return undefined;
  const { act } = found.detail;
  const aimed = found.participants.filter(({ role }) => role === 'subject' || role === 'addressee');
  const named = countriesOf(aimed.map(({ party }) => party));
  const target = frame.view.mentions.find(
    (one) =>
      one.from >= from && countriesOf(one.parties).some((country) => named.includes(country)),
  );
  if (act === 'comment' || !target) return undefined;
  const isFit =
    found.stance === 'cooperative' ? isKind(frame, from, target) : isHard(frame, found, target);
  return isFit && !isOwnNeed(frame, found.toldBy) ? found : undefined;
}

const isKind = ({ view }: Frame, from: number, target: Mention): boolean =>
  target.from - from <= HEAD &&
  !target.isOwner &&
  !countriesOf(target.parties).includes(ownEnemy(view.scene) ?? '');

const BEHIND = anyOf('by|of|with|from|against|on|in|to|for|and');

/** "the Chadian aggression", "Chad's army" and "an attack by Chad" in passing blame nobody. */
const isHard = ({ view }: Frame, { detail }: Draft, { kind, isOwner, from }: Mention): boolean =>
  detail.type === 'statement' &&
  (detail.act !== 'criticise' ||
    !(kind === 'adjective' || isOwner || isAnyAt(view, leadIn(view, from), BEHIND)));

/** "Mali must stop", said by Mali. */
function isOwnNeed({ view }: Frame, toldBy: Range | undefined): boolean {
  const country = view.statedBy?.country;
  return view.mentions.some(
    (one) =>
      one.to === toldBy?.from &&
      countriesOf(one.parties).some((named) => named === country) &&
      lowerAt(view, one.from - 1) !== 'by',
  );
}
