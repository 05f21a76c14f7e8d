import { MONTHS } from '../dates/calendar.ts';
import type { Draft } from '../rules/rule.ts';
import { datelineIn } from '../text/dateline.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Scene } from '../who/scene.ts';
import type { Timed, When } from './timed.ts';

/**
 * Whether the town of the dateline can be where something happened: the first happening that the story tells, and what
 * was on its day, on that of the dateline or about publication.
 */
export function isOfDateline(when: When, { frame }: Draft, told: readonly Timed[]): boolean {
  const { scene } = frame.view;
  if (!scene.here) return false;
  const first = told.find(({ draft }) => draft.detail.type !== 'statement');
  if (!first || when.basis === 'publication') return true;
  const day = when.edtf.replace('~', '');
  return day === first.when.edtf.replace('~', '') || day.slice(5) === dayOfDateline(scene);
}

/** "MADRID, March 4 (Agency)": month and day, as in a date; empty where it names none. */
function dayOfDateline({ text, tokens }: Scene): string {
  const line = datelineIn(text, tokens);
  for (let at = line?.from ?? 0; at < (line?.to ?? 0); at++) {
    const month = MONTHS.get(lowerOf(tokens, at));
    const beside = [at + 1, at + 2, at - 1].find((one) => tokens[one]?.kind === 'number');
    if (month === undefined || beside === undefined) continue;
    return [String(month), tokens[beside]?.text ?? '']
      .map((part) => part.padStart(2, '0'))
      .join('-');
  }
  return '';
}
