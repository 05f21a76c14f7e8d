import type { Row } from '../table.ts';
import { integer, table, text } from '../table.ts';
import { parseShown, type Shown } from './shown.ts';

interface EntryRow {
  readonly entry: number;
  readonly shown: string;
}

/** What full-text search looks into: an entry's title, the names in it, and what was said and told. */
export const words = table(
  { entry: integer, title: text, names: text, told: text },
  {
    key: 'entry',
    fullText: ['title', 'names', 'told'],
    derived: {
      of: 'entry',
      uses: ['shown'],
      rows: ({ entry, shown }: EntryRow): readonly Row[] => [
        { entry, ...wordsOf(parseShown(shown)) },
      ],
    },
  },
);

/** The texts that an entry is found by. */
export function wordsOf({ title, place, participants, quotes, evidence }: Shown) {
  const names = participants.flatMap(({ person, organization }) => [person, organization]);
  return {
    title,
    names: [place, ...names].filter(Boolean).join(' '),
    told: [...quotes, ...evidence].join(' '),
  };
}
