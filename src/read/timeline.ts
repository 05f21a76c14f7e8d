import { nameOf } from '../../events/country.ts';
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
import { entryText, type Material } from './entry-text.ts';
import { type EventMarks, eventMarks, readMarked, type Unmarked } from './event-marks.ts';
import { type Grouped, groupedRows } from './grouped.ts';
import { asOfAnswer, momentOfPair } from './last-change.ts';
import { momentOf } from './moment.ts';
import { pageOf } from './page.ts';
import { parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import { type PeopleAsked, peopleAsked } from './people-asked.ts';
import type { Read, ReadRefusal } from './refusal.ts';
import { type PairRow, selectEntries } from './selection.ts';
import { chosenBy, TimelineQuery } from './timeline-query.ts';

export interface Pair {
  readonly pair: string;
  readonly countries: readonly [string, string];
}

type View = ViewReader<TimelineTables>;

/** Whether the answer that these words determine is at hand; then it is not read. */
export type IsAtHand = (determinants: string) => boolean;

/**
 * The entries of a pair, a page at a time; pages of one cursor are of one moment. The body is JSON, null
 * where the answer is at hand.
 */
export async function readTimeline(
  { pair, countries }: Pair,
  asked: Query,
  parts: ReadParts,
  isAtHand: IsAtHand = () => false,
): Promise<Read<string | null>> {
  const parsed = parseQuery(TimelineQuery, asked);
  if (!parsed.ok) return parsed;
  const query = parsed.value;
  const digest = queryDigest(chosenBy(pair, query));
  const from = await readCursor(query.cursor, digest, parts.log);
  if (!from.ok) return from;
  const moment = await momentOf(query, parts);
  if (!moment.ok) return moment;
  const { cursor } = from;
  const options = cursor ? { asOf: cursor.position } : moment.options;
  const { directory } = parts;
  const marks = eventMarks(parts.log);
  const result = await readMarked(marks, () =>
    parts.views.read(projection, options, (view) =>
      cursor && cursor.version !== view.version
        ? expired(cursor.version, view.version)
        : planFor(view, { pair, query, digest, cursor, directory, isAtHand, marks }),
    ),
  );
  if (!result.ok) return result;
  const { answer: plan, position } = result;
  if (plan === null) return { ok: true, body: null, position };
  if ('ok' in plan) return plan;
  return { ok: true, body: await answerOf(plan, { pair, countries, query, parts }), position };
}

interface Asking {
  readonly pair: string;
  readonly query: TimelineQuery;
  readonly digest: string;
  readonly cursor: Cursor | null;
}

interface Planning extends Asking, Pick<ReadParts, 'directory'> {
  readonly isAtHand: IsAtHand;
  readonly marks: EventMarks;
}

/** The plan, with the people that are asked for told by their ids; null where the answer is at hand. */
function planFor(
  view: View,
  { directory, isAtHand, marks, ...asking }: Planning,
): Plan | ReadRefusal | Unmarked | null {
  const { query, pair } = asking;
  const people = peopleIn(view, { query, pair, directory });
  if (!people.ok) return people;
  const moment = momentOfPair(view, pair);
  const events = eventsBehind(view, query, moment.changed);
  const unmarked = events.filter((position) => !marks.at(position));
  if (unmarked.length > 0) return { unmarked };
  const hashes = events.map((position) => marks.at(position)?.hash);
  if (isAtHand(determinantsOf(view, asking, { events, hashes, people: people.ids }))) return null;
  const person = people.ids.length > 0 ? { person: people.ids } : {};
  return planOf(view, moment, { ...asking, query: { ...query, ...person } });
}

const peopleIn = (
  view: View,
  { query: { person }, ...asking }: Pick<Planning, 'query' | 'pair' | 'directory'>,
): PeopleAsked => (person ? peopleAsked(person, { ...asking, view }) : { ok: true, ids: [] });

/**
 * The events up to which the log gives an answer: the last one of the pair and, for words, which are looked for among
 * the entries of all pairs, the last one of the view.
 */
const eventsBehind = (
  { present }: View,
  { q }: TimelineQuery,
  changed: number | null,
): readonly number[] => [
  ...(changed === null ? [] : [changed]),
  ...(q === undefined ? [] : [present.position]),
];

interface Known {
  readonly events: readonly number[];
  /** Of the events: positions alone would stand for other events in a log restored from a backup. */
  readonly hashes: readonly (string | undefined)[];
  readonly people: readonly string[];
}

/** All that the bytes of an answer depend on. */
function determinantsOf({ version, generation }: View, asking: Asking, known: Known): string {
  const { digest, query } = asking;
  const { cursor, limit, total, lang } = query;
  const { events, hashes, people } = known;
  const asked = [digest, cursor, limit, total, lang, people];
  return JSON.stringify([version, generation, events, hashes, asked]);
}

/** What one moment of the view gives; the facts themselves are read from the log afterwards. */
interface Plan extends Grouped {
  readonly end: PageEnd | null;
  readonly total: number | null;
  /** Position of the last event that changed this timeline. */
  readonly changed: number | null;
}

function planOf(
  view: View,
  { rows: read, changed }: ReturnType<typeof momentOfPair>,
  { pair, query, digest, cursor }: Asking,
): Plan {
  const isPast = read !== view.present;
  const selection = selectEntries(read, { pair, filters: query, isPast });
  const { rows, last } = pageOf(selection, query, cursor?.last);
  const pinned = { version: view.version, position: changed ?? view.position };
  return {
    ...groupedRows(read, rows, query.group === 'meeting' ? selection : null),
    end: last === null ? null : { query: digest, ...pinned, last },
    total: query.total ? [...selection.rows({ isNewestFirst: true, chunk: 1_000 })].length : null,
    changed,
  };
}

interface Answering extends Pair {
  readonly query: TimelineQuery;
  readonly parts: ReadParts;
}

/** The answer's JSON. */
async function answerOf(plan: Plan, { pair, countries, query, parts }: Answering): Promise<string> {
  const { collected, entries, changed } = plan;
  const reports = [...collected.entries.values()].flatMap((rows) => rows.reports);
  const facts = await readFacts(parts.log, reports);
  const material = { ...collected, facts };
  const before = {
    pair,
    countries: countries.map((code) => ({ code, name: nameOf(code, query.lang) })),
    asOf: await asOfAnswer(changed, parts.log),
  };
  const next = await writeCursor(plan.end, parts.log);
  const after = { next, ...(plan.total !== null && { total: plan.total }) };
  const texts = entries.map(({ row, parts: under }) => {
    if (query.group === 'none') return oneEntry(row, material);
    const told = under.map((part) => oneEntry(part, material));
    return oneEntry(row, material, told);
  });
  return `${JSON.stringify(before).slice(0, -1)},"entries":[${texts.join()}],${JSON.stringify(after).slice(1)}`;
}

function oneEntry(
  { entry, multilateral }: PairRow,
  material: Material,
  parts?: readonly string[],
): string {
  const rows = material.entries.get(entry);
  if (!rows) throw new Error(`entry ${entry} has a place in a timeline but no row`);
  return entryText(rows, multilateral === 1, material, parts);
}
