import { formatInWords } from '../../events/in-words.ts';
import type { Occurred } from '../../events/occurred.ts';

/** A date for readers, never finer than it is: "February 2022", "between 3 and 9 November 2025". */
export function dateInWords({ edtf, extent, basis }: Occurred): string {
  // Nothing in the text: the day of publication stands for the three days to it.
  if (basis === 'publication' && /^\d{4}-\d\d-\d\d~$/.test(edtf)) {
    return `on or shortly before ${dayInWords(edtf.slice(0, -1))}`;
  }
  // A source knows how things stood when it was published, not that they ended then.
  return formatInWords({ edtf, extent }).replace(/^until /, 'up to ');
}

/** "4 November 2025" for a calendar day, "November 2025" for a month. */
export const dayInWords = (edtf: string): string => formatInWords({ edtf, extent: 'point' });

/** The heading an entry stands under: its month, or the year or decade when that is all that is known. */
export function periodOf({ earliest, latest, precision }: Occurred): string {
  const key = earliest ?? latest;
  if (key === null) return 'Date not known';
  if (precision === 'decade') return dayInWords(`${key.slice(0, 3)}X`).replace(/^the /, '');
  return dayInWords(key.slice(0, precision === 'year' ? 4 : 7));
}
