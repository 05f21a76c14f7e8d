import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildLockOf, type ViewVersion } from './files.ts';
import { tryLock } from './sqlite/lock.ts';

const ASK_MS = 50;

/** Takes a folder's lock on following the log with its views. Throws while another process holds it. */
export function lockViews(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const unlock = tryLock(join(folder, 'views.lock'));
  if (!unlock) throw new Error(`The views in ${folder} are kept by another process`);
  return unlock;
}

/**
 * Takes the locks on building these versions of views, whichever process builds; another version of a view is not
 * waited for. Throws when the signal aborts.
 */
export async function lockBuilds(
  folder: string,
  versions: readonly ViewVersion[],
  signal: AbortSignal,
): Promise<() => void> {
  const held: (() => void)[] = [];
  const unlock = () => held.forEach((release) => void release());
  try {
    // In one order, so that no two wait for each other.
    for (const path of versions.map((one) => buildLockOf(folder, one)).toSorted()) {
      held.push(await lockAt(path, signal));
    }
    return unlock;
  } catch (error) {
    unlock();
    throw error;
  }
}

async function lockAt(path: string, signal: AbortSignal): Promise<() => void> {
  for (;;) {
    signal.throwIfAborted();
    const unlock = tryLock(path);
    if (unlock) return unlock;
    await pause(ASK_MS);
  }
}
