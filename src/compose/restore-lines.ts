import { laterOf } from '../log/append-rules.ts';
import { eventHash, submittedMetadata } from '../log/chain.ts';
import type { AppendResult, EventLog, StoredEvent } from '../log/port.ts';
import type { RawLine } from './raw-line.ts';

/** A line with its number, as it was read. */
export interface Line {
  readonly number: number;
  readonly read: RawLine | { readonly message: string };
}

type Outcome = 'restored' | 'duplicate' | { readonly message: string };

/** What became of a line. */
interface Restored {
  readonly line: number;
  readonly outcome: Outcome;
}

type Checked = Exclude<Outcome, 'restored'> | RawLine;

/**
 * Restores lines of an export, some at a time, no id among those twice: each is checked against what the log holds and
 * what the lines before it bring, and all that pass wait for one commit together. One outcome a line, in order.
 */
export function restorer(log: EventLog, { dryRun }: { readonly dryRun: boolean }) {
  const ends = new Map<string, End>();
  return async (lines: readonly Line[]): Promise<readonly Restored[]> => {
    if (ends.size > ENDS_KEPT) ends.clear();
    const restored = await restoreTogether({ log, ends, dryRun }, lines);
    for (const [at, { outcome }] of restored.entries()) {
      // Its stream may have ended elsewhere than was thought.
      const read = lines[at]?.read;
      if (outcome !== 'restored' && read && 'stream' in read) ends.delete(read.stream);
    }
    return restored;
  };
}

interface Restoring {
  readonly log: EventLog;
  /** Of streams met before. */
  readonly ends: Map<string, End>;
  readonly dryRun: boolean;
}

/** So many streams' ends bound the memory it takes. */
const ENDS_KEPT = 10_000;

async function restoreTogether(
  { log, ends, dryRun }: Restoring,
  lines: readonly Line[],
): Promise<readonly Restored[]> {
  const check = await checker({ log, ends, dryRun });
  const checked: { readonly line: number; readonly found: Checked }[] = [];
  for (const { number, read } of lines) {
    checked.push({ line: number, found: 'message' in read ? read : await check(read) });
  }
  // Every append is asked for before the first is awaited: so they are committed together.
  return Promise.all(
    checked.map(async ({ line, found }) => {
      if (typeof found === 'string' || 'message' in found) return { line, outcome: found };
      return { line, outcome: dryRun ? 'restored' : await append(log, found) };
    }),
  );
}

async function append(log: EventLog, line: RawLine): Promise<Outcome> {
  const { stream, revision, recordedAt, event } = line;
  const expected = revision === 0 ? 'no-stream' : revision - 1;
  return outcomeOf(line, await log.append(stream, [event], { expected, recordedAt }));
}

function outcomeOf({ stream, revision, event }: RawLine, result: AppendResult): Outcome {
  if (result.ok) return result.duplicate ? 'duplicate' : 'restored';
  if (result.reason === 'id-conflict') return { message: takenMessage(result.id) };
  if (result.reason !== 'wrong-revision') return { message: `${event.id}: ${result.reason}` };
  return {
    message: `stream ${stream} is at revision ${result.actual}, the event is of revision ${revision}`,
  };
}

/** Whether a line can be restored once the lines checked before it are. */
async function checker(restoring: Restoring) {
  const { log, dryRun } = restoring;
  const streams = await follower(restoring);
  return async (line: RawLine): Promise<Checked> => {
    const end = await streams.end(line.stream);
    // The append itself finds an id that is taken elsewhere; a dry run has none.
    const isOld = line.revision <= end.revision;
    const known = isOld || dryRun ? await log.find(line.event.id) : undefined;
    if (known) return isSame(known, line) ? 'duplicate' : { message: takenMessage(line.event.id) };
    return streams.follow(line, end) ? line : { message: alteredMessage(line.event.id) };
  };
}

const isSame = (known: StoredEvent, { stream, event }: RawLine): boolean =>
  known.stream === stream && known.data === event.data;

const takenMessage = (id: string): string => `id ${id} is there with other content`;
const alteredMessage = (id: string): string =>
  `event ${id} is not as it was exported: its hash does not fit`;

/** A stream's last event: revision -1 and no hash where there is none. */
interface End {
  readonly revision: number;
  readonly hash: string;
  /** As its line has it, and so what the hash of the next line covers; unknown of what was there before. */
  readonly exported?: string | undefined;
}

/** Where streams end after the lines followed so far. */
async function follower({ log, ends }: Restoring) {
  let latest = (await log.head()).recordedAt ?? '';

  async function end(stream: string): Promise<End> {
    const found = ends.get(stream) ?? (await endOf(log, stream));
    ends.set(stream, found);
    return found;
  }

  /** Whether an event's hash fits the one before it; if so, and if it comes next, its stream goes on with it. */
  function follow(line: RawLine, end: End): boolean {
    const previous = line.revision === 0 ? NONE : end;
    if (!fits(line, previous, latest)) return false;
    if (line.revision !== end.revision + 1) return true;
    latest = laterOf(latest, line.recordedAt);
    const isAsWas = latest === line.recordedAt && line.hash !== undefined;
    const hash = isAsWas ? line.hash : hashOf({ ...line, recordedAt: latest }, previous.hash);
    ends.set(line.stream, { revision: line.revision, hash, exported: line.hash });
    return true;
  }

  return { end, follow };
}

const NONE: End = { revision: -1, hash: '' };

/**
 * As far as it can be told: a stream may lack what came before a line, and a log that is later than the line has
 * given what it restored before other instants, and so other hashes than those of the export.
 */
const fits = (line: RawLine, before: End, latest: string): boolean =>
  line.hash === undefined ||
  (line.revision > 0 && before.revision < 0) ||
  line.hash === hashOf(line, before.exported ?? before.hash) ||
  (before.exported === undefined && line.revision > 0 && line.recordedAt < latest);

/** The hash of an event covers what it says and the hash before it in its stream. */
function hashOf({ stream, revision, recordedAt, event }: RawLine, previous: string): string {
  const metadata = submittedMetadata(event.metadata);
  return eventHash({ ...event, previous, stream, revision, recordedAt, metadata });
}

async function endOf(log: EventLog, stream: string): Promise<End> {
  for await (const { revision, metadata } of log.readStream(stream, {
    direction: 'backwards',
    limit: 1,
  })) {
    return { revision, hash: metadata['hash'] ?? '' };
  }
  return NONE;
}
