import { publisherKey } from '../../events/publisher.ts';
import type { Row } from '../table.ts';
import { integer, refers, table, text } from '../table.ts';

interface ReportRow {
  readonly fact: number;
  readonly entry: number | null;
  readonly publisher: string | null;
}

/** Which publisher, by its key, reports which entry. */
export const publishers = table(
  {
    publisher: text,
    entry: refers(integer, 'entry', 'entryId'),
    fact: refers(integer, 'report', 'factId'),
  },
  {
    key: ['publisher', 'entry', 'fact'],
    history: true,
    derived: {
      of: 'report',
      uses: ['entry', 'publisher'],
      rows: ({ fact, entry, publisher }: ReportRow): readonly Row[] =>
        entry === null || publisher === null
          ? []
          : [{ publisher: publisherKey(publisher), entry, fact }],
    },
  },
);
