import { dayNumber, dayText } from '../../events/day.ts';
import { DETAIL_FIELDS } from '../../events/detail.ts';
import type { Rows } from './draft.ts';
import type { Shown } from './shown.ts';

export type TallyRow = Rows['tally'];

/** In place of what was seen, where `said` tells what reports say. */
export const COUNTED = '';

/** What reports have said so far: the first value of each field, and the days that all of them allow. */
interface Seen {
  readonly type: Shown['type'];
  /** The detail first seen of each type: only a reviewer's word brings several types together. */
  readonly details: Readonly<Record<string, string>>;
  readonly stance: string;
  readonly modality: string;
  readonly place: string | null;
  readonly agreementStatus: string | null;
  readonly low: string | null;
  readonly high: string | null;
}

const seenIn = (shown: Shown): Seen => ({
  type: shown.type,
  details: { [shown.type]: shown.detail },
  stance: shown.stance,
  modality: shown.modality === 'ongoing' ? 'actual' : shown.modality,
  place: shown.place?.toLowerCase() ?? null,
  agreementStatus: shown.agreementStatus,
  ...boundsOf(shown),
});

/** The first and the last day that a report allows; null where it leaves them open. */
export const boundsOf = (shown: Shown): Pick<Seen, 'low' | 'high'> => ({
  low: firstDayOf(shown),
  high: shown.occurred.latest,
});

/** A day of publication stands for the three days up to it: it contradicts none of them. */
function firstDayOf({ occurred }: Shown): string | null {
  const { earliest, latest, edtf } = occurred;
  const isAssumed = earliest !== null && earliest === latest && edtf.endsWith('~');
  return isAssumed ? dayText(dayNumber(earliest) - 2) : earliest;
}

/** The tally of an entry with one report. It is not stored: its absence says the same. */
export const tallyOf = (entry: number, shown: Shown): TallyRow => ({
  entry,
  reports: 1,
  disputed: '',
  seen: JSON.stringify(seenIn(shown)),
});

/** The tally with one more report. What it says does not depend on the order of the reports, but for `seen`. */
export function count(tally: TallyRow, shown: Shown): TallyRow {
  const seen = JSON.parse(tally.seen) as Seen;
  const next = seenIn(shown);
  const disputed = new Set(tally.disputed.split(' ').filter(Boolean));
  for (const field of contradictions(seen, next)) disputed.add(field);
  const merged: Seen = {
    ...seen,
    details: { ...next.details, ...seen.details },
    place: least(seen.place, next.place),
    agreementStatus: least(seen.agreementStatus, next.agreementStatus),
    low: later(seen.low, next.low),
    high: earlier(seen.high, next.high),
  };
  if (merged.low !== null && merged.high !== null && merged.low > merged.high)
    disputed.add('occurred');
  return {
    entry: tally.entry,
    reports: tally.reports + 1,
    disputed: disputed.size === 0 ? '' : ` ${[...disputed].sort().join(' ')} `,
    seen: JSON.stringify(merged),
  };
}

function* contradictions(seen: Seen, next: Seen): Generator<string> {
  if (seen.type !== next.type) yield 'type';
  const before = seen.details[next.type];
  if (before !== undefined && before !== next.details[next.type]) yield DETAIL_FIELDS[next.type];
  if (seen.stance !== next.stance) yield 'stance';
  if (seen.modality !== next.modality) yield 'modality';
  if (differ(seen.place, next.place)) yield 'place';
  if (differ(seen.agreementStatus, next.agreementStatus)) yield 'agreementStatus';
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

const least = earlier;
