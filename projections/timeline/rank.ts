import { dayNumber } from '../../events/day.ts';
import { BASES } from '../../events/vocabulary.ts';
import type { Shown } from './shown.ts';

interface Ranked {
  readonly status: string;
  readonly publishedOn: string;
  readonly factId: string;
}

const WIDEST = 9_999_999;

const widthOf = ({ earliest, latest }: Shown['occurred']): number =>
  earliest === null || latest === null ? WIDEST : dayNumber(latest) - dayNumber(earliest);

/**
 * A text by which reports sort, the best first: confirmed before others, then without `~`, then the narrowest
 * bounds, the better basis, the earlier publication, the smaller id (FACTS section 8).
 */
export function rankOf({ occurred }: Shown, { status, publishedOn, factId }: Ranked): string {
  const confirmed = status === 'confirmed' ? 0 : 1;
  const approximate = /[~%]/.test(occurred.edtf) ? 1 : 0;
  const width = String(widthOf(occurred)).padStart(7, '0');
  return `${confirmed}${approximate}${width}${BASES.indexOf(occurred.basis)}${publishedOn}${factId}`;
}
