import { laterOf } from '../log/append-rules.ts';
import { eventHash, submittedMetadata } from '../log/chain.ts';
import type { AppendOptions, AppendResult, EventLog, StoredEvent } from '../log/port.ts';
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

/** A line that fits, with its hash where it is as it was exported. */
type Fitting = RawLine & Pick<AppendOptions, 'hashed'>;

type Hashed = AppendOptions['hashed'];

type Checked = Exclude<Outcome, 'restored'> | Fitting;

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

async function append(log: EventLog, line: Fitting): Promise<Outcome> {
  const { stream, revision, recordedAt, event, hashed } = line;
  const expected = revision === 0 ? 'no-stream' : revision - 1;
  return outcomeOf(
    line,
    await log.append(stream, [event], { expected, recordedAt, ...(hashed && { hashed }) }),
  );
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
    return streams.follow(line, end) ?? { message: alteredMessage(line.event.id) };
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

  /** A line whose hash fits the event before it; if it comes next, its stream goes on with it. */
  function follow(line: RawLine, end: End): Fitting | undefined {
    const before = line.revision === 0 ? NONE : end;
    const hashed = hashedAfter(line, before.exported ?? before.hash);
    if (!hashed && !mayFit(line, before, latest)) return undefined;
    if (line.revision === end.revision + 1) goOn(line, before.hash, hashed);
    return hashed ? { ...line, hashed } : line;
  }

  function goOn(line: RawLine, previous: string, hashed: Hashed): void {
    latest = laterOf(latest, line.recordedAt);
    const isAsWas = hashed?.previous === previous && line.recordedAt === latest;
    const hash = isAsWas ? hashed.hash : hashOf({ ...line, recordedAt: latest }, previous);
    ends.set(line.stream, { revision: line.revision, hash, exported: line.hash });
  }

  return { end, follow };
}

const NONE: End = { revision: -1, hash: '' };

/** A line's own hash, where it is the one that the event has after another. */
function hashedAfter(line: RawLine, previous: string): Hashed {
  const { hash } = line;
  return hash !== undefined && hash === hashOf(line, previous) ? { previous, hash } : undefined;
}

/**
 * Where it cannot be told: a stream may lack what came before a line, and a log that is later than the line has
 * given what it restored before other instants, and so other hashes than those of the export.
 */
const mayFit = (line: RawLine, before: End, latest: string): boolean =>
  line.hash === undefined ||
  (line.revision > 0 && before.revision < 0) ||
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
