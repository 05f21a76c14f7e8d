import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { LogUnavailable } from '../port.ts';
import { codeOf, isDamage } from './driver-error.ts';

/** Who writes the log of a data folder. */
export interface Holder {
  /** Null where the holder has not said who it is. */
  readonly pid: number | null;
  /** Where its server answers; null while there is none. */
  readonly url: string | null;
}

export interface WriterLock {
  /** Says in `server.json` where the holder's server answers. */
  announce(url: string): void;
  release(): void;
}

/** Long enough to outlast someone who only looks whether the lock is held. */
const PATIENCE_MS = 250;

const lockFile = (folder: string): string => join(folder, 'log.lock');
const holderFile = (folder: string): string => join(folder, 'server.json');

/**
 * Takes the folder's one writer's place. The lock is an exclusive SQLite transaction on a file that holds
 * nothing: the operating system takes it back from a process that was killed. (So no one may open and
 * close `log.lock` by other means within the process: that would drop it.) Throws LogUnavailable, naming the holder.
 */
export function takeWriterLock(folder: string): WriterLock {
  const db = new Database(lockFile(folder), { timeout: PATIENCE_MS });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!isBusy(error)) throw noLock(folder, error);
    throw new LogUnavailable('locked', refusal(folder), { cause: error });
  }
  writeHolder(folder, null);
  return {
    announce: (url) => writeHolder(folder, url),
    release: () => {
      rmSync(holderFile(folder), { force: true });
      db.close();
    },
  };
}

/** The process that writes this folder's log at the moment, if there is one; what a dead one left behind does not count. */
export function readHolder(folder: string): Holder | undefined {
  return existsSync(lockFile(folder)) && isHeld(folder) ? writtenHolder(folder) : undefined;
}

function isHeld(folder: string): boolean {
  const db = new Database(lockFile(folder), { readonly: true, timeout: 0 });
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    if (isDamage(error)) return false; // whoever takes the lock is told
    if (!isBusy(error)) throw error;
    return true;
  } finally {
    db.close();
  }
}

const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');

/** It holds nothing: what stands in it is not ours. */
function noLock(folder: string, error: unknown): unknown {
  if (!isDamage(error)) return error;
  const message = `${lockFile(folder)} is damaged; it may be deleted while nothing runs`;
  return new LogUnavailable('damaged', message, { cause: error });
}

/** Written aside and moved into place, so that no reader meets half a file. */
function writeHolder(folder: string, url: string | null): void {
  const aside = `${holderFile(folder)}.new`;
  writeFileSync(aside, `${JSON.stringify({ pid: process.pid, url })}\n`);
  renameSync(aside, holderFile(folder));
}

function writtenHolder(folder: string): Holder {
  try {
    const { pid, url } = JSON.parse(readFileSync(holderFile(folder), 'utf8'));
    return { pid: typeof pid === 'number' ? pid : null, url: typeof url === 'string' ? url : null };
  } catch {
    return { pid: null, url: null };
  }
}

function refusal(folder: string): string {
  const { pid, url } = writtenHolder(folder);
  const holder = pid === null ? 'another process' : `process ${pid}`;
  return `the log in ${folder} is being written by ${holder}${url ? ` (${url})` : ''}; a log has one writer at a time`;
}
