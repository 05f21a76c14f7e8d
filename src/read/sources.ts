import { z } from 'zod';
import { SOURCE_KINDS } from '../../events/vocabulary.ts';
import type { tables } from '../../projections/sources/tables.ts';
import { sources as projection } from '../../projections/sources.ts';
import type { RowOf } from '../../projections/table.ts';
import type { ViewReader } from '../views/port.ts';
import { type ListPage, pageAt } from './answer-at.ts';
import { expired, parseCursor, queryDigest } from './cursor.ts';
import { momentShape } from './moment.ts';
import { limit, oneOf, publishers } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import type { Read, ReadRefusal } from './refusal.ts';

type Tables = typeof tables;
type SourceRow = RowOf<Tables['source']['columns']>;

const SourcesQuery = z.strictObject({
  ...momentShape,
  kind: oneOf(SOURCE_KINDS),
  publisher: publishers,
  cursor: z.string().max(2_000).optional(),
  limit: limit(100, 1_000),
});
type SourcesQuery = z.output<typeof SourcesQuery>;

export interface SourcesBody {
  readonly sources: readonly ReturnType<typeof sourceAnswer>[];
  readonly next: string | null;
}

/** Sources without their texts, the latest published first. */
export const readSources = (asked: Query, parts: ReadParts): Promise<Read<SourcesBody>> =>
  pageAt({ projection, schema: SourcesQuery, rows: pageOf }, asked, parts);

type Page = ListPage<Pick<SourcesBody, 'sources'>>;

function pageOf(view: ViewReader<Tables>, query: SourcesQuery): Page | ReadRefusal {
  const { cursor: given, limit: size, after: _, ...chosen } = query;
  const digest = queryDigest(chosen);
  const from = parseCursor(given, digest);
  if (!from.ok) return from;
  const { position, version } = view;
  if (from.cursor && from.cursor.version !== version) return expired(from.cursor.version, version);
  const page: SourceRow[] = [];
  for (const row of after(view, query, from.cursor?.last)) {
    page.push(row);
    if (page.length > size) break;
  }
  const last = page.length > size ? page[size - 1] : undefined;
  const place = last && `${last.publishedOn} ${last.source}`;
  return {
    body: { sources: page.slice(0, size).map(sourceAnswer) },
    from: from.cursor,
    end: place === undefined ? null : { query: digest, position, version, last: place },
  };
}

/** The rest of the last day, then the days before it. */
function* after(
  view: ViewReader<Tables>,
  { kind, publisher }: SourcesQuery,
  last: string | undefined,
): Iterable<SourceRow> {
  const where = [
    ...(kind ? [{ column: 'kind', in: kind }] : []),
    ...(publisher ? [{ column: 'publisherKey', in: publisher }] : []),
  ];
  const scan = { where, reverse: true, exclusive: true };
  const [day, source] = last?.split(' ') ?? [];
  if (day === undefined) {
    yield* view.scan('source', 'published', scan);
    return;
  }
  yield* view.scan('source', 'published', { ...scan, prefix: [day], to: Number(source) });
  yield* view.scan('source', 'published', { ...scan, to: day });
}

const sourceAnswer = ({ source: _, publisherKey: __, urls, withdrawn, ...rest }: SourceRow) => ({
  ...rest,
  urls: JSON.parse(urls) as string[], // written by the projection
  withdrawn: withdrawn !== null,
  withdrawnBecause: withdrawn,
});
