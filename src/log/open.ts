import { memoryLog } from './memory.ts';
import { type EventLog, type LogReader, LogUnavailable, type Verifier } from './port.ts';
import { readHolder } from './sqlite/lock.ts';
import { sqliteLog } from './sqlite/log.ts';
import { sqliteReader } from './sqlite/reader.ts';

export { readHolder };

/** The log's writer. */
export interface OpenLog extends EventLog {
  /** Says where this process's server answers, for those who find the log already being written. */
  announce(url: string): void;
}

interface Options {
  /** The UTC instant in ISO 8601; the real clock by default. */
  readonly now?: () => string;
}

const realClock = (): string => new Date().toISOString();

/** Opens a log for writing by its URL, `sqlite:<file>` or `memory:`. Throws LogUnavailable. */
export async function openLog(url: string, { now = realClock }: Options = {}): Promise<OpenLog> {
  const [scheme, place] = parts(url);
  if (scheme === 'sqlite' && place) return sqliteLog(place, now);
  if (scheme === 'memory') return { ...memoryLog(now), announce: () => {} };
  throw unknown(url);
}

/** Opens a log for reading beside its writer, by its URL. Throws LogUnavailable. */
export async function openLogReader(url: string): Promise<LogReader & Verifier> {
  const [scheme, place] = parts(url);
  if (scheme === 'sqlite' && place) return sqliteReader(place);
  if (scheme === 'memory') {
    throw new LogUnavailable('unknown-url', 'a memory: log is read through its writer only');
  }
  throw unknown(url);
}

const parts = (url: string): readonly [string, string] => {
  const at = url.indexOf(':');
  return [url.slice(0, Math.max(at, 0)), url.slice(at + 1)];
};

const unknown = (url: string): LogUnavailable =>
  new LogUnavailable(
    'unknown-url',
    `unknown log URL ${url}: expected sqlite:<file> (such as sqlite:./data/log.db) or memory:`,
  );
