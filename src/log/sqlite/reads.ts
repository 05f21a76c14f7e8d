import { checkPageLimit } from '../append-rules.ts';
import {
  type Direction,
  type Head,
  PAGE_LIMIT,
  type Page,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
} from '../port.ts';
import type { Connection } from './file.ts';
import { COLUMNS, type Row, toEvent } from './rows.ts';

const FROM_EVENTS = `SELECT ${COLUMNS} FROM event JOIN stream ON stream.key = event.stream`;

/** Synchronous reads of one handle. */
export function reads(db: Connection) {
  const head = db.prepare<[], Head>(
    'SELECT position, recorded_at AS recordedAt FROM event ORDER BY position DESC LIMIT 1',
  );
  const byId = one(db, "event.id = unhex(?, '-')");
  const byPosition = one(db, 'event.position = ?');
  const readHead = (): Head => head.get() ?? { position: 0, recordedAt: null };
  return {
    head: readHead,
    find: (id: string): StoredEvent | undefined => byId(id),
    readAt: (positions: readonly Position[]): StoredEvent[] =>
      positions.map((position) => byPosition(position)).filter((event) => event !== undefined),
    readPage: pageReader(db, readHead),
    readStream: streamReader(db),
    positionAt: positionFinder(db, readHead),
  };
}

export type Reads = ReturnType<typeof reads>;

function one(db: Connection, condition: string) {
  const statement = db.prepare<[string | number], Row>(`${FROM_EVENTS} WHERE ${condition}`).raw();
  return (key: string | number): StoredEvent | undefined => {
    const row = statement.get(key);
    return row && toEvent(row);
  };
}

function streamReader(db: Connection) {
  const inStream = `${FROM_EVENTS} WHERE event.stream = (SELECT key FROM stream WHERE name = ?)`;
  const statements = {
    forwards: db.prepare<[string, number, number], Row>(
      `${inStream} AND event.revision >= ? ORDER BY event.revision LIMIT ?`,
    ),
    backwards: db.prepare<[string, number, number], Row>(
      `${inStream} AND event.revision <= ? ORDER BY event.revision DESC LIMIT ?`,
    ),
  };
  statements.forwards.raw();
  statements.backwards.raw();

  /** In pages: a cursor left open would hold up the writer's checkpoints. */
  return function* (stream: string, options: ReadStreamOptions = {}): Generator<StoredEvent> {
    const { direction = 'forwards', limit = Number.MAX_SAFE_INTEGER } = options;
    const [start, step] = direction === 'forwards' ? [0, 1] : [Number.MAX_SAFE_INTEGER, -1];
    let from = options.from ?? start;
    for (let left = limit; left > 0; left -= PAGE_LIMIT) {
      const asked = Math.min(left, PAGE_LIMIT);
      const events = statements[direction].all(stream, from, asked).map(toEvent);
      yield* events;
      if (events.length < asked) return;
      from = (events.at(-1)?.revision ?? 0) + step;
    }
  };
}

function pageReader(db: Connection, readHead: () => Head) {
  const statements = new Map<string, (...values: (string | number)[]) => Row[]>();
  const prepared = (direction: Direction, types: number) => {
    const name = `${direction} ${types}`;
    const known = statements.get(name);
    if (known) return known;
    const statement = db.prepare<(string | number)[], Row>(pageSql(direction, types)).raw();
    const read = (...values: (string | number)[]) => statement.all(...values);
    statements.set(name, read);
    return read;
  };

  function rowsOf(range: Range, { types, limit = PAGE_LIMIT }: ReadAllOptions): Row[] {
    const { direction, bounds } = range;
    if (!types) return prepared(direction, -1)(...bounds, limit);
    const each = [...new Set(types)];
    if (each.length === 0) return [];
    return prepared(direction, each.length)(...each.flatMap((type) => [type, ...bounds]), limit);
  }

  return (options: ReadAllOptions = {}): Page => {
    const { limit = PAGE_LIMIT } = options;
    checkPageLimit(limit);
    const range = rangeOf(options, readHead().position);
    const events = rowsOf(range, options).map(toEvent);
    const last = events.length < limit ? undefined : events.at(-1);
    const scannedTo = last ? last.position : range.exhausted;
    const atEnd = range.direction === 'forwards' ? scannedTo >= range.end : scannedTo <= 1;
    return { events, scannedTo, atEnd };
  };
}

interface Range {
  readonly direction: Direction;
  /** Above the first and up to the second. */
  readonly bounds: readonly [Position, Position];
  /** Where a read that found no more has come to. */
  readonly exhausted: Position;
  readonly end: Position;
}

/** `end` is read before the events: what is committed meanwhile belongs to the next page. */
function rangeOf({ direction = 'forwards', after }: ReadAllOptions, end: Position): Range {
  if (direction === 'backwards') {
    return { direction, bounds: [0, Math.min((after ?? end + 1) - 1, end)], exhausted: 0, end };
  }
  const from = after ?? 0;
  return { direction, bounds: [from, end], exhausted: Math.max(from, end), end };
}

/**
 * By types, one walk of the index of types and positions for each, merged by position: so a rare type costs
 * what it returns, not what lies between.
 */
function pageSql(direction: Direction, types: number): string {
  const order = direction === 'forwards' ? 'ASC' : 'DESC';
  const bounded = 'position > ? AND position <= ?';
  if (types < 0) {
    return `${FROM_EVENTS} WHERE event.${bounded.replace('AND ', 'AND event.')} ORDER BY event.position ${order} LIMIT ?`;
  }
  const walk = `SELECT position FROM event WHERE type = ? AND ${bounded}`;
  const walks = Array.from({ length: types }, () => walk).join(' UNION ALL ');
  return `${FROM_EVENTS.replace('FROM event', `FROM (${walks} ORDER BY position ${order} LIMIT ?) AS chosen JOIN event USING (position)`)}
    ORDER BY event.position ${order}`;
}

/** By halving: `recorded_at` never goes back, so it needs no index of its own. */
function positionFinder(db: Connection, readHead: () => Head) {
  const atOrBefore = db.prepare<[Position], { position: Position; recordedAt: string }>(
    `SELECT position, recorded_at AS recordedAt FROM event WHERE position <= ?
     ORDER BY position DESC LIMIT 1`,
  );
  return (instant: string): Position => {
    const wanted = new Date(instant).toISOString();
    let found = 0;
    let low = 1;
    let high = readHead().position;
    while (low <= high) {
      const middle = low + Math.floor((high - low) / 2);
      const event = atOrBefore.get(middle);
      if (event && event.recordedAt > wanted) {
        high = event.position - 1;
      } else {
        found = Math.max(found, event?.position ?? 0);
        low = middle + 1;
      }
    }
    return found;
  };
}
