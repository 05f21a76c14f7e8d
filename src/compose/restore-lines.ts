import type { AppendResult, EventLog, StoredEvent } from '../log/port.ts';
import type { RawLine } from './raw-line.ts';
import { type End, type Fitting, follower } from './stream-ends.ts';

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

type Checked = Exclude<Outcome, 'restored'> | Fitting;

/**
 * Restores lines of an export, some at a time, no id among those twice: each is checked against what the log holds and
 * what the lines before it bring, and all that pass wait for one commit together. One outcome a line, in order.
 */
export function restorer(log: EventLog, { dryRun }: { readonly dryRun: boolean }) {
  const ends = new Map<string, End>();
  const rehearsed = new Set<string>();
  return async (lines: readonly Line[]): Promise<readonly Restored[]> => {
    if (dryRun) return restoreTogether({ log, ends, rehearsed, dryRun }, lines);
    if (ends.size > ENDS_KEPT) ends.clear();
    const restored = await restoreTogether({ log, ends, rehearsed, dryRun }, lines);
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
  /** Ids that a dry run would have restored: it has nowhere else to look them, or ends of streams, up. */
  readonly rehearsed: Set<string>;
  readonly dryRun: boolean;
}

/** So many streams' ends bound the memory it takes. */
const ENDS_KEPT = 10_000;

async function restoreTogether(
  restoring: Restoring,
  lines: readonly Line[],
): Promise<readonly Restored[]> {
  const { log, dryRun } = restoring;
  const check = await checker(restoring);
  const checked: { readonly line: number; readonly found: Checked }[] = [];
  for (const { number, read } of lines) {
    checked.push({ line: number, found: 'message' in read ? read : await check(read) });
  }
  // Every append is asked for before the first is awaited: so they are committed together.
  return Promise.all(
    checked.map(({ line, found }) => {
      if (typeof found === 'string' || 'message' in found) return { line, outcome: found };
      return dryRun ? { line, outcome: 'restored' } : append(log, line, found);
    }),
  );
}

async function append(log: EventLog, line: number, fitting: Fitting): Promise<Restored> {
  const { stream, revision, recordedAt, event, hashed } = fitting;
  const expected = revision === 0 ? 'no-stream' : revision - 1;
  const options = { expected, recordedAt, ...(hashed && { hashed }) } as const;
  return { line, outcome: outcomeOf(fitting, await log.append(stream, [event], options)) };
}

function outcomeOf(line: RawLine, result: AppendResult): Outcome {
  if (result.ok) return result.duplicate ? 'duplicate' : 'restored';
  if (result.reason === 'id-conflict') return takenMessage(result.id);
  if (result.reason === 'wrong-revision') return outOfTurn(line, result.actual);
  return { message: `${line.event.id}: ${result.reason}` };
}

/** Whether a line can be restored once the lines checked before it are. */
async function checker({ log, ends, rehearsed, dryRun }: Restoring) {
  const streams = await follower(log, ends);

  /** The append itself finds an id that is taken elsewhere; a dry run has none. */
  async function known(line: RawLine, end: End): Promise<Checked | undefined> {
    const { id } = line.event;
    const isOld = line.revision <= end.revision;
    if (rehearsed.has(id)) return knownAs(isOld, id);
    const found = isOld || dryRun ? await log.find(id) : undefined;
    return found && knownAs(isSame(found, line), id);
  }

  /** What the append itself would say. */
  function rehearse(line: Fitting, end: End): Checked {
    if (line.revision !== end.revision + 1) return outOfTurn(line, end.revision);
    rehearsed.add(line.event.id);
    return line;
  }

  return async (line: RawLine): Promise<Checked> => {
    const end = await streams.end(line.stream);
    const found = await known(line, end);
    if (found) return found;
    const fitting = streams.follow(line, end);
    if (!fitting) return alteredMessage(line.event.id);
    return dryRun ? rehearse(fitting, end) : fitting;
  };
}

const isSame = (known: StoredEvent, { stream, event }: RawLine): boolean =>
  known.stream === stream && known.data === event.data;

const knownAs = (isTheSame: boolean, id: string): Checked =>
  isTheSame ? 'duplicate' : takenMessage(id);

const takenMessage = (id: string) => ({ message: `id ${id} is there with other content` });
const alteredMessage = (id: string) => ({
  message: `event ${id} is not as it was exported: its hash does not fit`,
});
const outOfTurn = ({ stream, revision }: RawLine, actual: number | 'no-stream') => ({
  message:
    actual === 'no-stream' || actual < 0
      ? `stream ${stream} has no event yet, the event is of revision ${revision}`
      : `stream ${stream} is at revision ${actual}, the event is of revision ${revision}`,
});
