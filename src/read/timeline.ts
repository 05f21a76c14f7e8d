import { nameOf } from '../../events/country.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline as projection } from '../../projections/timeline.ts';
import type { Entry, TimelineAnswer } from '../client/answers.ts';
import type { ViewReader } from '../views/port.ts';
import { readFacts } from './bodies.ts';
import { type Cursor, expired, queryDigest, readCursor, writeCursor } from './cursor.ts';
import { entryAnswer, type Material } from './entry-answer.ts';
import { type Grouped, groupedRows } from './grouped.ts';
import { lastChange } from './last-change.ts';
import { momentOf } from './moment.ts';
import { pageOf } from './page.ts';
import { parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import { peopleAsked } from './people-asked.ts';
import type { Read, ReadRefusal } from './refusal.ts';
import { type PairRow, selectEntries } from './selection.ts';
import { chosenBy, TimelineQuery } from './timeline-query.ts';

export interface Pair {
  readonly pair: string;
  readonly countries: readonly [string, string];
}

type View = ViewReader<TimelineTables>;

/** The entries of a pair, a page at a time; pages of one cursor are of one moment. */
export async function readTimeline(
  { pair, countries }: Pair,
  asked: Query,
  parts: ReadParts,
): Promise<Read<TimelineAnswer>> {
  const parsed = parseQuery(TimelineQuery, asked);
  if (!parsed.ok) return parsed;
  const query = parsed.value;
  const digest = queryDigest(chosenBy(pair, query));
  const from = readCursor(query.cursor, digest);
  if (!from.ok) return from;
  const moment = await momentOf(query, parts);
  if (!moment.ok) return moment;
  const { cursor } = from;
  const options = cursor ? { asOf: cursor.position } : moment.options;
  const isPast = options.asOf !== undefined;
  const result = await parts.views.read(projection, options, (view) =>
    cursor && cursor.version !== view.version
      ? expired(cursor.version, view.version)
      : planFor(view, { pair, query, isPast, digest, cursor, directory: parts.directory }),
  );
  if (!result.ok) return result;
  const plan = result.answer;
  if ('ok' in plan) return plan;
  const body = await answerOf(plan, { pair, countries, query, parts });
  return { ok: true, body, position: result.position };
}

interface Asking {
  readonly pair: string;
  readonly query: TimelineQuery;
  readonly isPast: boolean;
  readonly digest: string;
  readonly cursor: Cursor | null;
}

/** The plan, with the people that are asked for told by their ids. */
function planFor(
  view: View,
  { directory, ...asking }: Asking & Pick<ReadParts, 'directory'>,
): Plan | ReadRefusal {
  const { query, pair } = asking;
  if (!query.person) return planOf(view, asking);
  const people = peopleAsked(query.person, { pair, directory, view });
  return people.ok ? planOf(view, { ...asking, query: { ...query, person: people.ids } }) : people;
}

/** What one moment of the view gives; the facts themselves are read from the log afterwards. */
interface Plan extends Grouped {
  readonly next: string | null;
  readonly total: number | null;
  /** Position of the last event that changed this timeline. */
  readonly changed: number | null;
}

function planOf(view: View, { pair, query, isPast, digest, cursor }: Asking): Plan {
  const selection = selectEntries(view, { pair, filters: query, isPast });
  const { rows, last } = pageOf(selection, query, cursor?.last);
  const { position, version } = view;
  return {
    ...groupedRows(view, rows, query.group === 'meeting' ? selection : null),
    next: last === null ? null : writeCursor({ query: digest, position, version, last }),
    total: query.total ? [...selection.rows({ isNewestFirst: true, chunk: 1_000 })].length : null,
    changed: lastChange(view, pair),
  };
}

interface Answering extends Pair {
  readonly query: TimelineQuery;
  readonly parts: ReadParts;
}

async function answerOf(
  plan: Plan,
  { pair, countries, query, parts }: Answering,
): Promise<TimelineAnswer> {
  const { collected, entries, changed } = plan;
  const reports = [...collected.entries.values()].flatMap((rows) => rows.reports);
  const facts = await readFacts(parts.log, reports);
  const material = { ...collected, facts };
  const [event] = changed === null ? [] : await parts.log.readAt([changed]);
  const recordedAt = event?.metadata['recordedAt'] ?? '';
  return {
    pair,
    countries: countries.map((code) => ({ code, name: nameOf(code, query.lang) })),
    asOf: event ? { position: String(event.position), recordedAt } : null,
    entries: entries.map(({ row, parts: under }) => {
      const shown = oneEntry(row, material);
      if (query.group === 'none') return shown;
      return { ...shown, parts: under.map((part) => oneEntry(part, material)) };
    }),
    next: plan.next,
    ...(plan.total !== null && { total: plan.total }),
  };
}

function oneEntry({ entry, multilateral }: PairRow, material: Material): Entry {
  const rows = material.entries.get(entry);
  if (!rows) throw new Error(`entry ${entry} has a place in a timeline but no row`);
  return entryAnswer(rows, multilateral === 1, material);
}
