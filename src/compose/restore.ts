import type { Backend, RestoreReport } from '../client/backend.ts';
import { eventHash, submittedMetadata } from '../log/chain.ts';
import { openLog } from '../log/open.ts';
import type { NewEvent } from '../log/port.ts';
import { pathsOf, unavailable } from './place.ts';
import { parseLine, type RawLine } from './raw-line.ts';

type Restore = Backend['restore'];

/**
 * Restores exported events in order, with their ids, streams, revisions and the moments they were recorded at, so
 * that the log's digest is that of the log they came from. Lines that are no such events are rejected and named.
 */
export const restore: Restore = async (options) => {
  const clock = { now: new Date(0).toISOString() };
  try {
    const log = await openLog(pathsOf(options).logUrl, { now: () => clock.now });
    try {
      return { ok: true, report: await restoreLines(log, options, clock) };
    } finally {
      await log.close();
    }
  } catch (error) {
    return unavailable(error);
  }
};

type Log = Awaited<ReturnType<typeof openLog>>;

async function restoreLines(
  log: Log,
  { lines, dryRun, onProgress, signal }: Parameters<Restore>[0],
  clock: { now: string },
): Promise<RestoreReport> {
  const report = {
    events: 0,
    restored: 0,
    duplicates: 0,
    rejected: [] as { line: number; message: string }[],
  };
  let number = 0;
  for await (const text of lines) {
    signal?.throwIfAborted();
    number += 1;
    if (text.trim() === '') continue;
    report.events += 1;
    const line = parseLine(text);
    const outcome = 'message' in line ? line : await restoreOne(log, line, { dryRun, clock });
    if (outcome === 'restored') report.restored += 1;
    else if (outcome === 'duplicate') report.duplicates += 1;
    else report.rejected.push({ line: number, message: outcome.message });
    onProgress?.(report.events);
  }
  return report;
}

interface One {
  readonly dryRun: boolean;
  readonly clock: { now: string };
}

async function restoreOne(
  log: Log,
  line: RawLine,
  { dryRun, clock }: One,
): Promise<'restored' | 'duplicate' | { readonly message: string }> {
  const known = await log.find(line.event.id);
  if (known) {
    const isSame = known.stream === line.stream && known.data === line.event.data;
    return isSame ? 'duplicate' : { message: `id ${line.event.id} is there with other content` };
  }
  const forged = await hashProblem(log, line);
  if (forged) return { message: forged };
  if (dryRun) return 'restored';
  clock.now = line.recordedAt;
  const expected = line.revision === 0 ? 'no-stream' : line.revision - 1;
  const result = await log.append(line.stream, [line.event satisfies NewEvent], { expected });
  if (result.ok) return 'restored';
  if (result.reason === 'wrong-revision') {
    return {
      message: `stream ${line.stream} is at revision ${result.actual}, the event is of revision ${line.revision}`,
    };
  }
  return { message: `${line.event.id}: ${result.reason}` };
}

/** The hash of an exported event covers what it says and the hash before it in its stream; undefined when it fits. */
async function hashProblem(log: Log, line: RawLine): Promise<string | undefined> {
  if (line.hash === undefined) return undefined;
  const previous = line.revision === 0 ? '' : await lastHash(log, line.stream);
  if (previous === undefined) return undefined; // a dry run has not restored what came before
  const { id, type, schemaVersion, data, metadata } = line.event;
  const { stream, revision, recordedAt } = line;
  const fields = { previous, id, stream, revision, type, schemaVersion, recordedAt };
  const hash = eventHash({ ...fields, metadata: submittedMetadata(metadata), data });
  return hash === line.hash
    ? undefined
    : `event ${id} is not as it was exported: its hash does not fit`;
}

async function lastHash(log: Log, stream: string): Promise<string | undefined> {
  for await (const event of log.readStream(stream, { direction: 'backwards', limit: 1 })) {
    return event.metadata['hash'];
  }
  return undefined;
}
