import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../client/backend.ts';
import { folderOf } from './place.ts';

export interface DryPlace {
  readonly place: Place;
  /** Takes away what stood in for the folder. */
  discard(): Promise<void>;
}

/**
 * Where a dry run works: the place itself, or, where its folder or log is not there, a passing folder in its stead, so
 * that nothing is left behind. What stands where the folder should be is no business of this: opening it says so.
 */
export async function dryPlace(place: Place): Promise<DryPlace> {
  const folder = folderOf(place);
  const file = place.log === undefined ? join(folder, 'log.db') : fileOf(place.log);
  const hasLog = file === undefined || existsSync(file);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === false || (isFolder && hasLog)) return { place, discard: async () => {} };
  const data = await mkdtemp(join(tmpdir(), 'bilateral-dry-run-'));
  const { log, ...rest } = place;
  return {
    place: { ...rest, data, ...(log !== undefined && hasLog && { log }) },
    discard: () => rm(data, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const fileOf = (logUrl: string): string | undefined => /^sqlite:(.+)$/.exec(logUrl)?.[1];
