import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Place, Unavailable } from '../client/backend.ts';
import { LogUnavailable } from '../log/port.ts';

export interface Paths {
  /** The data folder, absolute; made when missing. */
  readonly folder: string;
  readonly logUrl: string;
}

/** The data folder, absolute, whether or not it is there. */
export const folderOf = ({ data }: Place): string => resolve(data);

/** The folder cannot be made: in words for the user. */
class FolderUnavailable extends Error {
  constructor(folder: string, cause: unknown) {
    const why = String(cause).replace(/^Error: /, '');
    super(`${folder} cannot be the data folder: ${why}`, { cause });
  }
}

/** Where a data folder's log and views stand. Throws what `unavailable` says as an answer. */
export function pathsOf({ data, log }: Place): Paths {
  const folder = folderOf({ data });
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new FolderUnavailable(folder, error);
  }
  return { folder, logUrl: log ?? `sqlite:${join(folder, 'log.db')}` };
}

/** Says what cannot be opened as an answer; throws what nobody foresaw. */
export function unavailable(error: unknown): Unavailable {
  if (error instanceof LogUnavailable) {
    const reason = error.reason === 'locked' ? 'locked' : 'unavailable';
    return { ok: false, reason, message: error.message };
  }
  if (error instanceof FolderUnavailable) {
    return { ok: false, reason: 'unavailable', message: error.message };
  }
  if (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('E')
  ) {
    return { ok: false, reason: 'unavailable', message: error.message };
  }
  throw error;
}
