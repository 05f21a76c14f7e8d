import type { Row } from '../table.ts';
import { integer, table, text } from '../table.ts';
import { parseShown } from './shown.ts';

interface EntryRow {
  readonly entry: number;
  readonly shown: string;
}

/** What full-text search looks into: an entry's title, the names in it, and what was said. */
export const words = table(
  { entry: integer, title: text, names: text, said: text },
  {
    key: 'entry',
    fullText: ['title', 'names', 'said'],
    derived: {
      of: 'entry',
      uses: ['shown'],
      rows: ({ entry, shown }: EntryRow): readonly Row[] => {
        const { title, place, participants, quotes } = parseShown(shown);
        const names = participants.flatMap(({ person, organization }) => [person, organization]);
        return [
          {
            entry,
            title,
            names: [place, ...names].filter(Boolean).join(' '),
            said: quotes.join(' '),
          },
        ];
      },
    },
  },
);
