import type { Row } from '../table.ts';
import { integer, table, text } from '../table.ts';
import { isCounted } from './counts.ts';
import { parseShown } from './shown.ts';

interface EntryRow {
  readonly status: string;
  readonly shown: string;
}

/** How many entries a pair has of each type: those that are counted, and all that stand. No history, as with counts. */
export const totals = table(
  { pair: text, type: text, counted: integer, standing: integer },
  {
    key: ['pair', 'type'],
    sums: ['counted', 'standing'],
    derived: {
      of: 'entry',
      uses: ['status', 'shown'],
      rows: ({ status, shown }: EntryRow): readonly Row[] => {
        if (status === 'retracted') return [];
        const value = parseShown(shown);
        const counted = isCounted(status, value) ? 1 : 0;
        return value.pairs.map((pair) => ({ pair, type: value.type, counted, standing: 1 }));
      },
    },
  },
);
