import { edtfOf } from '../../../events/edtf.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Draft } from '../rules/rule.ts';
import { daysBefore } from './days-before.ts';
import type { When } from './timed.ts';

const OLD_NEWS_DAYS = 10;
const ASIDE = new Set(['after', 'before', 'since', 'when', 'while', 'until', 'once']);

/** Whether a draft is told as context: as something earlier, in passing, or long past. */
export function isBackground(
  { frame, isStanding }: Draft,
  when: When,
  publishedOn: string,
): boolean {
  if (isStanding) return false;
  const isBefore = frame.aspect.isPluperfect && frame.clause.link !== 'content';
  if (isBefore || isReckonedFrom(frame, when)) return true;
  if (frame.clause.link === 'subordinate' && ASIDE.has(frame.clause.conjunction)) return true;
  return isOld(when, publishedOn);
}

/** Whether a happening was over well before it was told. */
export function isOld(when: When, publishedOn: string): boolean {
  const days = daysBefore(when, publishedOn);
  return days !== null && days > OLD_NEWS_DAYS && edtfOf(when.edtf).earliest !== null;
}

/** "a day after A's talks with B": a noun from which other news is reckoned; "a day later A met B" is news itself. */
const isReckonedFrom = ({ verb }: Frame, { basis }: When): boolean =>
  basis === 'relative' && verb.sense.family.endsWith('-noun');
