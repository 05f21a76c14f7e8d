import type { Row } from '../table.ts';
import { integer, refers, table, text } from '../table.ts';

interface ReportRow {
  readonly fact: number;
  readonly entry: number | null;
  readonly people: string;
}

/** Who is named in which report of which entry. */
export const people = table(
  {
    person: text,
    entry: refers(integer, 'entry', 'entryId'),
    fact: refers(integer, 'report', 'factId'),
  },
  {
    key: ['person', 'entry', 'fact'],
    history: true,
    derived: {
      of: 'report',
      uses: ['entry', 'people'],
      rows: ({ fact, entry, people: named }: ReportRow): readonly Row[] =>
        entry === null || named === ''
          ? []
          : named
              .trim()
              .split(' ')
              .map((person) => ({ person, entry, fact })),
    },
  },
);
