import type { Row } from '../table.ts';
import { integer, optional, table, text, uuid } from '../table.ts';

interface ChangeRow {
  readonly position: number;
  readonly pairs: string;
}

export const tables = {
  change: table(
    {
      position: integer,
      type: text,
      summary: text,
      recordedAt: text,
      recordedBy: text,
      eventId: uuid,
      factId: optional(uuid),
      sourceId: optional(uuid),
      mergeId: optional(uuid),
      /** Words between blanks. */
      pairs: text,
    },
    { key: 'position' },
  ),
  /** The changes of a pair, in order. */
  pair: table(
    { pair: text, position: integer },
    {
      key: ['pair', 'position'],
      derived: {
        of: 'change',
        uses: ['pairs'],
        rows: ({ position, pairs }: ChangeRow): readonly Row[] =>
          pairs === ''
            ? []
            : pairs
                .trim()
                .split(' ')
                .map((pair) => ({ pair, position })),
      },
    },
  ),
  /** The pairs of a fact, for what is said of it later. */
  fact: table(
    { factId: uuid, sourceId: uuid, pairs: text },
    { key: 'factId', indexes: { source: { columns: ['sourceId'] } }, internal: true },
  ),
  merge: table({ mergeId: uuid, facts: text }, { key: 'mergeId', internal: true }),
} as const;
