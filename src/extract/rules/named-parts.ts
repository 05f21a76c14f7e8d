import type { Mode } from '../../../events/detail.ts';
import { isOfBond } from '../grammar/bond.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';
import { leadOf } from './goers.ts';
import { meeting } from './meeting.ts';
import type { Draft, Participation } from './rule.ts';

/** In tokens: how far from the noun those stand who belong to it. */
export const OWNER_REACH = 6;
const NEXT_REACH = 4;
/** "talks in Hanoi on Tuesday between". */
const BETWEEN_REACH = 8;
/** Words that tie those who meet to the noun. */
export const WITH: ReadonlySet<string> = new Set(['with', 'between', 'of', 'by', 'and', 'from']);

/** "Putin's", "the Russian president's four-day state" before the noun. */
export function ownerOf({ view, verb, clause }: Frame): Mention | undefined {
  return mentionsWithin(view, { from: clause.from, to: verb.at }).findLast(
    ({ to, isOwner }) => isOwner && verb.at - to <= OWNER_REACH,
  );
}

/** Whether one of some words ties a mention to the noun, or to the one before it. */
export function isTiedBy(
  { view, verb }: Frame,
  { from }: Mention,
  words: ReadonlySet<string>,
  previous?: Mention,
): boolean {
  const lead = leadOf(view, from);
  const tie = lowerAt(view, lead);
  if (lead > verb.to && isOfBond(view, from)) return false;
  const reach = tie === 'between' ? BETWEEN_REACH : NEXT_REACH;
  const gaps = [from - verb.to, from - (previous?.to ?? 0)];
  return words.has(tie) && gaps.some((gap) => gap >= 0 && gap <= reach);
}

/** The meeting that the noun names, with the words for those who meet. */
export function named(
  frame: Frame,
  mode: Mode,
  participants: readonly Participation[],
  people: readonly Mention[],
): Draft {
  const { verb } = frame;
  const from = Math.min(verb.at, ...people.map((one) => one.from));
  const to = Math.max(verb.to, ...people.map((one) => one.to));
  return { ...meeting(frame, mode, participants), evidence: { from, to } };
}
