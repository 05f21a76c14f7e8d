import { setImmediate } from 'node:timers/promises';
import { anchorProblems, eventHash, NO_DIGEST, nextDigest } from '../chain.ts';
import type { Anchor, Position, Verification } from '../port.ts';
import { isDamage, messageOf } from './driver-error.ts';
import type { Connection } from './file.ts';
import { COLUMNS, type Row, toUuid } from './rows.ts';
import { schemaProblems } from './schema-check.ts';

/** More would say nothing new: after one break every later digest differs. */
const PROBLEMS_NAMED = 100;
const PAGE = 500;

type Checked = readonly [...Row, digest: string, before: number | null, previous: string | null];

/** Reads the whole log in pages, and with each event the hash of the one before it in its stream: memory stays flat. */
export async function verifyLog(db: Connection, anchor?: Anchor): Promise<Verification> {
  const problems: string[] = [];
  let at = startOf(anchor);
  try {
    for await (const here of walk(db, problems, anchor)) at = here;
    problems.push(...anchorProblems(anchor, at.position, at.anchored));
  } catch (error) {
    if (!isDamage(error)) throw error;
    const where = `what comes after position ${at.position} cannot be read`;
    problems.push(`${db.name} is damaged: ${messageOf(error)}; ${where}`);
  }
  return { events: at.events, position: at.position, digest: at.digest, problems };
}

/** Where the walk is after each event; what it finds is added to the problems. */
async function* walk(
  db: Connection,
  problems: string[],
  anchor: Anchor | undefined,
): AsyncGenerator<Walk> {
  const end = endOf(db);
  problems.push(...fileProblems(db), ...schemaProblems(db));
  problems.push(...earlyProblems(db), ...endProblems(end));
  let at = startOf(anchor);
  for await (const row of checkedRows(db, end.position ?? 0)) {
    const found = rowProblems(row, at);
    if (found.length > 0 && problems.length < PROBLEMS_NAMED) {
      problems.push(`event ${toUuid(row[5])} at position ${row[0]}: ${found.join('; ')}`);
    }
    at = walkOn(at, row, anchor);
    yield at;
  }
}

/** Between pages the thread's other work gets its turn. */
async function* checkedRows(db: Connection, end: Position): AsyncGenerator<Checked> {
  const page = db.prepare<[Position, Position, number], Checked>(CHECKED).raw();
  let last = 0;
  for (let rows = page.all(last, end, PAGE); rows.length > 0; rows = page.all(last, end, PAGE)) {
    yield* rows;
    last = rows.at(-1)?.[0] ?? end;
    await setImmediate();
  }
}

interface Walk {
  readonly events: number;
  readonly position: Position;
  readonly recordedAt: string;
  readonly digest: string;
  /** The digest at the anchor's position. */
  readonly anchored: string | undefined;
}

const startOf = (anchor: Anchor | undefined): Walk => {
  const anchored = anchor?.position === 0 ? NO_DIGEST : undefined;
  return { events: 0, position: 0, recordedAt: '', digest: NO_DIGEST, anchored };
};

/** Takes over what is stored, so that a break is named once and not at every later event. */
function walkOn(at: Walk, row: Checked, anchor: Anchor | undefined): Walk {
  const [position, , , , , , recordedAt] = row;
  const digest = row[10];
  const anchored = position === anchor?.position ? digest : at.anchored;
  return { events: at.events + 1, position, recordedAt, digest, anchored };
}

const CHECKED = `SELECT ${COLUMNS}, lower(hex(event.digest)), before.position, lower(hex(before.hash))
  FROM event LEFT JOIN stream ON stream.key = event.stream
  LEFT JOIN event AS before ON before.stream = event.stream AND before.revision = event.revision - 1
  WHERE event.position > ? AND event.position <= ? ORDER BY event.position LIMIT ?`;

function fileProblems(db: Connection): string[] {
  const lines = db.prepare<[], string>('PRAGMA integrity_check(10)').pluck().all();
  const broken = lines
    .filter((line) => line !== 'ok')
    .map((line) => `${db.name} is damaged: ${line.replaceAll('\n', ' ')}`);
  const strays = db.prepare('PRAGMA foreign_key_check').all().length;
  return strays === 0 ? broken : [...broken, `${strays} events belong to no stream`];
}

/** What was slipped in before the first event; as text, since it may be too low for a number. */
const earlyProblems = (db: Connection): string[] =>
  db
    .prepare<[], { id: string; position: string }>(
      `SELECT lower(hex(id)) AS id, CAST(position AS TEXT) AS position
       FROM event WHERE position < 1 LIMIT ${PROBLEMS_NAMED}`,
    )
    .all()
    .map(({ id, position }) => `event ${toUuid(id)} at position ${position}: the log begins at 1`);

function recomputed(row: Checked): string {
  const [, stream, revision, type, schemaVersion, id, recordedAt, , metadata, data] = row;
  const fields = { id: toUuid(id), stream, revision, type, schemaVersion, recordedAt };
  return eventHash({ previous: row[12] ?? '', ...fields, metadata, data });
}

function rowProblems(row: Checked, at: Walk): string[] {
  const [position, stream, revision, , , , recordedAt, hash, , , digest, before] = row;
  const computed = recomputed(row);
  const found: string[] = [];
  if (position !== at.position + 1) found.push(outOfTurn(position, at.position + 1));
  if (computed !== hash) found.push(`its hash is ${hash}, its content gives ${computed}`);
  if (digest !== nextDigest(at.digest, hash)) found.push('the digest does not follow on');
  if (recordedAt < at.recordedAt) found.push(`${recordedAt} is earlier than ${at.recordedAt}`);
  const isFirst = before === null;
  if (isFirst !== (revision === 0)) found.push(`${stream} lacks revision ${revision - 1}`);
  if (before !== null && before >= position) found.push(`revision ${revision - 1} comes after it`);
  return found;
}

/** One writer gives each event the next number, and takes back those of a commit that failed. */
const outOfTurn = (position: Position, next: Position): string =>
  position - next > 1
    ? `there are no events at the positions ${next} to ${position - 1}`
    : `there is no event at position ${next}`;

interface End {
  readonly position: Position | null;
  readonly given: Position | null;
}

/** In one statement, so that events appended meanwhile count on both sides or on neither. */
const endOf = (db: Connection): End =>
  db
    .prepare<[], End>(
      `SELECT (SELECT max(position) FROM event) AS position,
         (SELECT seq FROM sqlite_sequence WHERE name = 'event') AS given`,
    )
    .get() ?? { position: null, given: null };

/** The counter of positions remembers an end that was cut off. */
function endProblems({ position, given }: End): string[] {
  if ((position ?? 0) === (given ?? 0)) return [];
  return [`the log ends at position ${position ?? 0}, but ${given ?? 0} had been given out`];
}
