import { z } from 'zod';
import type { tables } from '../../projections/changes/tables.ts';
import { changes as projection } from '../../projections/changes.ts';
import type { RowOf } from '../../projections/table.ts';
import type { ViewReader } from '../views/port.ts';
import {
  type Cursor,
  expired,
  type PageEnd,
  queryDigest,
  readCursor,
  writeCursor,
} from './cursor.ts';
import { momentOf, momentShape } from './moment.ts';
import { limit, parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import type { Read } from './refusal.ts';
import { windowInLog } from './since.ts';

type Tables = typeof tables;
type ChangeRow = RowOf<Tables['change']['columns']>;

const ChangesQuery = z.strictObject({
  ...momentShape,
  since: z.string().optional(),
  until: z.string().optional(),
  order: z.enum(['desc', 'asc']).default('desc'),
  cursor: z.string().max(2_000).optional(),
  limit: limit(100, 1_000),
});
type ChangesQuery = z.output<typeof ChangesQuery>;

export interface ChangesBody {
  readonly changes: readonly ReturnType<typeof changeAnswer>[];
  readonly next: string | null;
}

/**
 * What changed, for a pair or for all: after `since`, up to `until`, the latest first unless told
 * otherwise. Pages of one cursor are of one moment.
 */
export async function readChanges(
  pair: string | null,
  asked: Query,
  parts: ReadParts,
): Promise<Read<ChangesBody>> {
  const parsed = parseQuery(ChangesQuery, asked);
  if (!parsed.ok) return parsed;
  const query = parsed.value;
  const { limit: _, cursor: given, after: __, ...chosen } = query;
  const digest = queryDigest({ pair, ...chosen });
  const from = await readCursor(given, digest, parts.log);
  if (!from.ok) return from;
  const moment = await momentOf(query, parts);
  if (!moment.ok) return moment;
  const window = await windowInLog(query, parts);
  if ('ok' in window) return window;
  const { cursor } = from;
  const options = cursor ? { asOf: cursor.position } : moment.options;
  const result = await parts.views.read(projection, options, (view) =>
    pageOf(view, { pair, query, window, digest, cursor }),
  );
  if (!result.ok) return result;
  if ('ok' in result.answer) return result.answer;
  const { changes, end } = result.answer;
  const next = await writeCursor(end, parts.log);
  return { ok: true, body: { changes, next }, position: result.position };
}

interface Asking {
  readonly pair: string | null;
  readonly query: ChangesQuery;
  readonly window: { readonly since: number; readonly until: number };
  readonly digest: string;
  readonly cursor: Cursor | null;
}

function pageOf(view: ViewReader<Tables>, { pair, query, window, digest, cursor }: Asking) {
  const { version, position } = view;
  if (cursor && cursor.version !== version) return expired(cursor.version, version);
  const isLatestFirst = query.order === 'desc';
  const last = cursor ? Number(cursor.last) : null;
  const scan = {
    from: 1 + Math.max(window.since, isLatestFirst ? 0 : (last ?? 0)),
    to: Math.min(window.until, position, isLatestFirst ? (last ?? Infinity) - 1 : Infinity),
    reverse: isLatestFirst,
    limit: query.limit + 1,
  };
  const found = scan.to < scan.from ? [] : rowsOf(view, pair, scan);
  const page = found.slice(0, query.limit);
  const ended = found.length > query.limit ? page.at(-1)?.position : undefined;
  const end: PageEnd | null =
    ended === undefined ? null : { query: digest, position, version, last: String(ended) };
  return { changes: page.map(changeAnswer), end };
}

type Bounds = Parameters<ViewReader<Tables>['scan']>[2];

function rowsOf(
  view: ViewReader<Tables>,
  pair: string | null,
  bounds: NonNullable<Bounds>,
): readonly ChangeRow[] {
  if (pair === null) return [...view.scan('change', 'key', bounds)];
  const places = [...view.scan('pair', 'key', { ...bounds, prefix: [pair] })];
  return view.getMany(
    'change',
    places.map(({ position }) => position),
  );
}

const changeAnswer = ({ position, pairs, ...rest }: ChangeRow) => ({
  position: String(position),
  ...rest,
  pairs: pairs.trim().split(' ').filter(Boolean),
});
