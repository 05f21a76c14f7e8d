import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type OpenLog, openLog } from '../../src/log/open.ts';
import { buildFiles } from '../../src/views/build.ts';
import { openViewFileToRead } from '../../src/views/sqlite/file.ts';
import { hashFile } from '../../src/views/sqlite/hash.ts';
import { appendSteps, type Step, steps } from './steps.ts';
import { things } from './things.mjs';

const KILL = new Error('killed here');
/** Every few events are a page and a commit of their own. */
const PACE = { limit: 3, batch: 2 };
/** More than any build of so few events has. */
const MANY = 10_000;

/** A log that counts what is asked of it, and gets further events once derived tables are being made. */
function killable(log: OpenLog, killAt: number, later: readonly Step[]) {
  let [count, isLate] = [0, false];
  const tick = () => {
    if (++count >= killAt) throw KILL;
  };
  const reader = {
    ...log,
    head: async () => {
      tick();
      if (isLate) await appendSteps(log, later);
      isLate = false;
      return log.head();
    },
    readAll: async (options: Parameters<OpenLog['readAll']>[0]) => {
      tick();
      return log.readAll(options);
    },
  };
  let hasBeenLate = false;
  const report = (stage: string) => {
    if (stage === 'deriving' && !hasBeenLate) [isLate, hasBeenLate] = [true, true];
    tick();
  };
  return { reader, report, counted: () => count };
}

/** Builds until it is killed; how often the log was asked. What was not committed is lost, as with a process. */
async function build(log: OpenLog, path: string, killAt: number, later: readonly Step[] = []) {
  const { reader, report, counted } = killable(log, killAt, later);
  const options = { report, signal: new AbortController().signal, pace: PACE };
  try {
    await buildFiles(reader, [{ projection: things, path, generation: 1 }], options);
  } catch (error) {
    if (error !== KILL) throw error;
  }
  return counted();
}

function hashOf(path: string): string {
  const db = openViewFileToRead(path, things);
  if (!db) throw new Error(`${path} cannot be read`);
  try {
    const rows = hashFile(db, things);
    for (;;) {
      const step = rows.next();
      if (step.done) return step.value;
    }
  } finally {
    db.close();
  }
}

describe('a build', () => {
  it('may be killed between any two steps, twice: who comes after makes the same rows of it', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, fc.nat(), fc.nat(), async (early, later, one, other) => {
        const folder = mkdtempSync(join(tmpdir(), 'bilateral-resumed-'));
        const log = await openLog(`sqlite:${join(folder, 'log.db')}`);
        try {
          await appendSteps(log, early);
          const [killed, whole] = [join(folder, 'killed.db'), join(folder, 'whole.db')];
          await build(log, killed, 1 + (one % 60), later);
          await build(log, killed, 1 + (other % 60));
          await build(log, killed, MANY);
          await build(log, whole, MANY);
          expect(hashOf(killed)).toBe(hashOf(whole));
        } finally {
          await log.close();
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('may be killed right after any commit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bilateral-resumed-'));
    const log = await openLog(`sqlite:${join(folder, 'log.db')}`);
    try {
      const list = fc.sample(steps, { numRuns: 8, seed: 7 }).flat();
      await appendSteps(log, list.slice(0, -9));
      const path = join(folder, 'built.db');
      const copies: string[] = [];
      const copy = () => {
        if (!existsSync(path)) return;
        const to = join(folder, `copy-${copies.length}.db`);
        for (const end of ['', '-wal']) copyFileSync(path + end, to + end);
        copies.push(to);
      };
      await build(copying(log, copy), path, MANY, list.slice(-9));
      for (const one of copies) {
        await build(log, one, MANY);
        expect(hashOf(one)).toBe(hashOf(path));
      }
      expect(copies.length).toBeGreaterThan(10);
    } finally {
      await log.close();
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  /** What stands in the file and its write-ahead log is what a kill would leave. */
  const copying = (log: OpenLog, copy: () => void): OpenLog => ({
    ...log,
    readAll: (options) => {
      copy();
      return log.readAll(options);
    },
  });
});
