import { z } from 'zod';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline as projection } from '../../projections/timeline.ts';
import type { ViewReader } from '../views/port.ts';
import { readFacts } from './bodies.ts';
import {
  type Cursor,
  expired,
  type PageEnd,
  queryDigest,
  readCursor,
  writeCursor,
} from './cursor.ts';
import { sourcesOf } from './entry-rows.ts';
import { reportText } from './entry-text.ts';
import { factRows, unknownFact } from './fact.ts';
import { momentOf, momentShape } from './moment.ts';
import { limit, parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import type { Read } from './refusal.ts';

const schema = z.strictObject({
  ...momentShape,
  cursor: z.string().max(2_000).optional(),
  limit: limit(100, 1_000),
});

/** All reports of the entry that a fact belongs to, best first, a page at a time, in JSON. */
export async function readReports(
  factId: string,
  asked: Query,
  parts: ReadParts,
): Promise<Read<string>> {
  const parsed = parseQuery(schema, asked);
  if (!parsed.ok) return parsed;
  const { cursor: given, limit: size, asOf } = parsed.value;
  const digest = queryDigest({ factId: factId.toLowerCase(), asOf });
  const from = await readCursor(given, digest, parts.log);
  if (!from.ok) return from;
  const moment = await momentOf(parsed.value, parts);
  if (!moment.ok) return moment;
  const { cursor } = from;
  const options = cursor ? { asOf: cursor.position } : moment.options;
  const result = await parts.views.read(projection, options, (view) =>
    rowsOf(view, { factId, size, digest, cursor }),
  );
  if (!result.ok) return result;
  if ('ok' in result.answer) return result.answer;
  const { reports, sources, entryId, end } = result.answer;
  const facts = await readFacts(parts.log, reports);
  const texts = reports.map((report) => reportText(report, { sources, facts }));
  const next = await writeCursor(end, parts.log);
  const [id, cursorText] = [JSON.stringify(entryId), JSON.stringify(next)];
  const body = `{"entryId":${id},"reports":[${texts.join()}],"next":${cursorText}}`;
  return { ok: true, body, position: result.position };
}

interface Asking {
  readonly factId: string;
  readonly size: number;
  readonly digest: string;
  readonly cursor: Cursor | null;
}

function rowsOf(view: ViewReader<TimelineTables>, { factId, size, digest, cursor }: Asking) {
  const { version, position } = view;
  if (cursor && cursor.version !== version) return expired(cursor.version, version);
  const found = factRows(view, factId);
  if (!found) return unknownFact(factId);
  const { report, entry } = found;
  const after = cursor ? { from: cursor.last, exclusive: true } : {};
  const all = entry
    ? [...view.scan('report', 'entry', { prefix: [entry.entry], limit: size + 1, ...after })]
    : [report];
  const reports = all.slice(0, size);
  const last = all.length > size ? reports.at(-1)?.rank : undefined;
  const end: PageEnd | null =
    last === undefined ? null : { query: digest, position, version, last };
  return { reports, sources: sourcesOf(view, reports), entryId: entry?.entryId ?? null, end };
}
