import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/** Of a machine that does not say since when it runs, nothing half-built is taken over. */
const unknown = randomUUID();

/** Tells one run of the machine from another: what was not yet on the disk when it went down is lost. */
export function bootId(): string {
  try {
    return readFileSync(BOOT_ID, 'utf8').trim();
  } catch {
    return unknown;
  }
}
