import { LogUnavailable } from '../port.ts';

/**
 * The driver's code of an error, such as `SQLITE_BUSY`; empty for any other error. Told by shape: the native
 * part of the driver is loaded once a process, and its error class is not that of a module loaded twice.
 */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Whether SQLite could make nothing of what stands in a file. */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error));

/** What a log's file that cannot be read is, in words that name it; any other error stays what it is. */
export function translated(file: string, error: unknown): unknown {
  if (!isDamage(error)) return error;
  if (codeOf(error) === 'SQLITE_NOTADB') {
    return new LogUnavailable('not-a-log', `${file} is not a SQLite file`, { cause: error });
  }
  return new LogUnavailable('damaged', `${file} is damaged: ${messageOf(error)}`, { cause: error });
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
