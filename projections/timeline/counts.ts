import type { Row } from '../table.ts';
import { integer, table, text } from '../table.ts';
import { parseShown, type Shown } from './shown.ts';

interface EntryRow {
  readonly status: string;
  readonly under: number | null;
  readonly shown: string;
}

/** The month that holds the whole of a date, `YYYY-MM`; empty when none does. */
export function monthOf({ earliest, latest }: Shown['occurred']): string {
  const month = earliest?.slice(0, 7);
  return month !== undefined && month === latest?.slice(0, 7) ? month : '';
}

/** Whether an entry is counted: what happened or goes on, and stands. */
export const isCounted = (status: string, { modality }: Shown): boolean =>
  status !== 'retracted' && (modality === 'actual' || modality === 'ongoing');

/**
 * How many entries a pair has, by month, type and quad, how many of them are multilateral, and the sum of their
 * intensities in hundredths. What fits
 * in no month is counted under the empty month. No history: a summary of the past is counted from its entries.
 */
export const counts = table(
  {
    pair: text,
    month: text,
    type: text,
    quad: text,
    n: integer,
    multilateral: integer,
    intensity: integer,
  },
  {
    key: ['pair', 'month', 'type', 'quad'],
    sums: ['n', 'multilateral', 'intensity'],
    derived: {
      of: 'entry',
      uses: ['status', 'shown'],
      rows: ({ status, shown }: EntryRow): readonly Row[] => {
        const value = parseShown(shown);
        if (!isCounted(status, value)) return [];
        const { type, quad } = value;
        const multilateral = value.multilateral ? 1 : 0;
        const intensity = Math.round(value.intensity * 100);
        const month = monthOf(value.occurred);
        const counted = { month, type, quad, n: 1, multilateral, intensity };
        return value.pairs.map((pair) => ({ pair, ...counted }));
      },
    },
  },
);
