import type { Backend, RestoreReport } from '../client/backend.ts';
import { openLog } from '../log/open.ts';
import { dryPlace } from './dry-place.ts';
import { pathsOf, unavailable } from './place.ts';
import { parseLine } from './raw-line.ts';
import { type Line, restorer } from './restore-lines.ts';

type Restore = Backend['restore'];

/**
 * Restores exported events in order, with their ids, streams, revisions and the moments they were recorded at, so
 * that the log's digest is that of the log they came from. Lines that are no such events are rejected and named.
 */
export const restore: Restore = async (options) => {
  if (!options.dryRun) return restoreAt(options);
  const { log: _log, ...rest } = options;
  const { place, discard } = await dryPlace(options);
  return restoreAt({ ...rest, ...place }).finally(discard);
};

const restoreAt: Restore = async (options) => {
  try {
    const log = await openLog(pathsOf(options).logUrl);
    try {
      return { ok: true, report: await restoreAll(log, options) };
    } finally {
      await log.close();
    }
  } catch (error) {
    return unavailable(error);
  }
};

type Log = Awaited<ReturnType<typeof openLog>>;

async function restoreAll(
  log: Log,
  { lines, dryRun, onProgress, signal }: Parameters<Restore>[0],
): Promise<RestoreReport> {
  const report = {
    events: 0,
    restored: 0,
    duplicates: 0,
    rejected: [] as { line: number; message: string }[],
  };
  const restoreLines = restorer(log, { dryRun });
  for await (const chunk of chunksOf(lines)) {
    signal?.throwIfAborted();
    for (const { line, outcome } of await restoreLines(chunk)) {
      report.events += 1;
      if (outcome === 'restored') report.restored += 1;
      else if (outcome === 'duplicate') report.duplicates += 1;
      else report.rejected.push({ line, message: outcome.message });
    }
    onProgress?.(report.events);
  }
  return report;
}

/** What is restored together at most: lines, and UTF-16 code units, which bound the memory it takes. */
const CHUNK = { lines: 500, units: 4_000_000 } as const;

/** Lines that are restored together: no id twice. Blank lines are counted and left out. */
async function* chunksOf(texts: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let chunk: Line[] = [];
  let ids = new Set<string>();
  let units = 0;
  let number = 0;
  for await (const text of texts) {
    number += 1;
    if (text.trim() === '') continue;
    const read = parseLine(text, Date.now());
    const id = 'message' in read ? undefined : read.event.id;
    if (chunk.length >= CHUNK.lines || units + text.length > CHUNK.units || isAmong(ids, id)) {
      yield chunk;
      [chunk, ids, units] = [[], new Set(), 0];
    }
    chunk.push({ number, read });
    if (id !== undefined) ids.add(id);
    units += text.length;
  }
  yield chunk;
}

const isAmong = (ids: ReadonlySet<string>, id: string | undefined): boolean =>
  id !== undefined && ids.has(id);
