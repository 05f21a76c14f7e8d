import type { Row } from '../table.ts';
import { integer, optional, refers, table, text, uuid } from '../table.ts';

interface SourceRow {
  readonly source: number;
  readonly urls: string;
}

const source = refers(integer, 'source', 'sourceId');

/** URLs as they stand in a row: each once. */
export const addresses = (urls: readonly string[]): string => JSON.stringify([...new Set(urls)]);

export const tables = {
  source: table(
    {
      /** Position of its registration, which holds its text. */
      source,
      sourceId: uuid,
      kind: text,
      url: optional(text),
      /** JSON list of every URL it was seen at. */
      urls: text,
      publisher: optional(text),
      /** As publishers are compared. */
      publisherKey: optional(text),
      title: optional(text),
      publishedOn: text,
      language: text,
      /** UTF-16 code units of its text. */
      length: optional(integer),
      textSha256: optional(text),
      replaces: optional(uuid),
      replacedBy: optional(uuid),
      /** Why it was withdrawn. */
      withdrawn: optional(text),
    },
    {
      key: 'source',
      indexes: {
        sourceId: { columns: ['sourceId'], unique: true },
        published: { columns: ['publishedOn', 'source'], late: true },
      },
      history: true,
    },
  ),
  fact: table(
    {
      fact: refers(integer, 'fact', 'factId'),
      factId: uuid,
      source,
      type: text,
      status: text,
      formerStatus: optional(text),
      /** Of its own last event. */
      revision: integer,
    },
    {
      key: 'fact',
      indexes: {
        factId: { columns: ['factId'], unique: true },
        source: { columns: ['source', 'fact'] },
      },
      history: true,
    },
  ),
  /** Where a source stands: the latest at a URL is the one with the highest number. */
  address: table(
    { url: text, source },
    {
      key: ['url', 'source'],
      derived: {
        of: 'source',
        uses: ['urls'],
        rows: ({ source: at, urls }: SourceRow): readonly Row[] =>
          (JSON.parse(urls) as string[]).map((url) => ({ url, source: at })),
      },
    },
  ),
} as const;
