import type { Row } from '../table.ts';
import { integer, optional, real, refers, table, text } from '../table.ts';
import { parseShown } from './shown.ts';

interface EntryRow {
  readonly entry: number;
  readonly sort: string;
  readonly under: number | null;
  readonly status: string;
  readonly confidence: number;
  readonly shown: string;
}

const flag = (value: boolean): number => (value ? 1 : 0);
const wordsOf = (values: readonly string[]): string => ` ${values.join(' ')} `;

/** The entries of a pair in the order of its timeline, with every value that a filter tests. */
export const pairs = table(
  {
    pair: text,
    sort: text,
    entry: refers(integer, 'entry', 'entryId'),
    under: optional(refers(integer, 'entry', 'entryId')),
    type: text,
    /** The mode, act, instrument or kind. */
    detail: text,
    status: text,
    modality: text,
    stance: text,
    voice: text,
    background: integer,
    multilateral: integer,
    precision: text,
    earliest: optional(text),
    latest: optional(text),
    confidence: real,
    /** Words between blanks, here and below. */
    topics: text,
    countries: text,
    active: text,
    /** As `CHN>RUS`. */
    directions: text,
  },
  {
    key: ['pair', 'sort', 'entry'],
    indexes: { under: { columns: ['under', 'sort'], late: true } },
    history: true,
    derived: {
      of: 'entry',
      uses: ['sort', 'under', 'status', 'confidence', 'shown'],
      rows: (row: EntryRow): readonly Row[] => {
        const shown = parseShown(row.shown);
        const rest = {
          sort: row.sort,
          entry: row.entry,
          under: row.under,
          type: shown.type,
          detail: shown.detail,
          status: row.status,
          modality: shown.modality,
          stance: shown.stance,
          voice: shown.voice,
          background: flag(shown.background),
          multilateral: flag(shown.multilateral),
          precision: shown.occurred.precision,
          earliest: shown.occurred.earliest,
          latest: shown.occurred.latest,
          confidence: row.confidence,
          topics: wordsOf(shown.topics),
          countries: wordsOf(shown.countries),
          active: wordsOf(shown.active),
          directions: wordsOf(shown.directions),
        };
        return shown.pairs.map((pair) => ({ pair, ...rest }));
      },
    },
  },
);
