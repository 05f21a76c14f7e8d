import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Place, Unavailable } from '../client/backend.ts';
import { LogUnavailable } from '../log/port.ts';
import { codeOf, isDamage, messageOf } from '../log/sqlite/driver-error.ts';

export interface Paths {
  /** The data folder, absolute; made when missing, unless it must be there. */
  readonly folder: string;
  readonly logUrl: string;
}

/** The data folder, absolute, whether or not it is there. */
export const folderOf = ({ data }: Place): string => resolve(data);

/** The folder cannot be made: in words for the user. */
class FolderUnavailable extends Error {
  constructor(folder: string, cause: unknown) {
    const why = String(cause).replace(/^Error: /, '');
    const isMissing = why.startsWith('ENOENT');
    const message = isMissing
      ? `there is no data folder ${folder}`
      : `${folder} cannot be the data folder: ${why}`;
    super(message, { cause });
  }
}

/** Where a data folder's log and views stand. Throws what `unavailable` says as an answer. */
export function pathsOf({ data, log, mustExist = false }: Place): Paths {
  const folder = folderOf({ data });
  const logUrl = log ?? `sqlite:${join(folder, 'log.db')}`;
  try {
    if (mustExist) requireThere(folder, logUrl);
    else mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw error instanceof LogUnavailable ? error : new FolderUnavailable(folder, error);
  }
  return { folder, logUrl };
}

function requireThere(folder: string, logUrl: string): void {
  readdirSync(folder);
  const file = /^sqlite:(.+)$/.exec(logUrl)?.[1];
  if (file !== undefined && !existsSync(file)) {
    throw new LogUnavailable('missing', `there is no log at ${file}`);
  }
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
  if (codeOf(error).startsWith('E')) {
    return { ok: false, reason: 'unavailable', message: messageOf(error) };
  }
  if (isDamage(error)) {
    const message = `a file of the data folder is damaged, verify says which: ${messageOf(error)}`;
    return { ok: false, reason: 'unavailable', message };
  }
  throw error;
}
