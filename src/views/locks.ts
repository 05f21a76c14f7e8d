import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from './sqlite/lock.ts';

const ASK_MS = 50;

/** Takes a folder's lock on following the log with its views; with `isPatient` it waits for who has it. */
export async function lockViews(folder: string, isPatient: boolean): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const unlock = tryLock(join(folder, 'views.lock'));
    if (unlock) return unlock;
    if (!isPatient) throw new Error(`The views in ${folder} are kept by another process`);
    await pause(ASK_MS);
  }
}

/** One rebuild at a time in a folder, whichever process it runs in. Throws when the signal aborts. */
export async function lockReplay(folder: string, signal: AbortSignal): Promise<() => void> {
  for (;;) {
    signal.throwIfAborted();
    const unlock = tryLock(join(folder, 'replay.lock'));
    if (unlock) return unlock;
    await pause(ASK_MS);
  }
}
