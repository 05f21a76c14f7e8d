import { dayNumber } from '../../../events/day.ts';
import { edtfOf } from '../../../events/edtf.ts';
import type { When } from './timed.ts';

/** How many days before publication a time ended; negative where it lies ahead, null where it is open. */
export function daysBefore({ edtf }: When, publishedOn: string): number | null {
  const { latest } = edtfOf(edtf);
  return latest === null ? null : dayNumber(publishedOn) - dayNumber(latest);
}
