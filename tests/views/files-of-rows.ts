import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import fc from 'fast-check';
import type { Row } from '../../projections/table.ts';
import { memoryStore } from '../../src/views/memory/store.ts';
import type { ViewReader } from '../../src/views/port.ts';
import type { RowStore } from '../../src/views/rows.ts';
import { createViewFile, openViewFile, seal } from '../../src/views/sqlite/file.ts';
import { finishFile } from '../../src/views/sqlite/finish.ts';
import { hashFile } from '../../src/views/sqlite/hash.ts';
import { SqliteRowStore } from '../../src/views/sqlite/store.ts';
import { openReadFile } from '../../src/views/sqlite/view-reader.ts';
import type { Step } from './steps.ts';
import { things } from './things.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
export const newPath = () => join(folder, `${++files}.db`);
export const runs = { numRuns: Number(process.env['BILATERAL_RUNS'] ?? 25) };

const perform = things.on.SourceSeenAt as unknown as (
  event: { data: { step: Step } },
  read: RowStore['read'],
) => Parameters<RowStore['apply']>[1];

const applyStep = (store: RowStore, step: Step, position: number): void =>
  store.apply(position, perform({ data: { step } }, store.read));

/** What happens at each event: go on, commit, or die after it and open the file again. */
export type Cut = 'go on' | 'commit' | 'die';
export const cuts = fc.array(fc.constantFrom<Cut>('go on', 'go on', 'commit', 'die'), {
  minLength: 40,
  maxLength: 40,
});

export function finish(path: string): void {
  const db = openViewFile(path, things);
  if (!db) throw new Error('the file is lost');
  for (const _ of finishFile(db, things));
  db.close();
}

/** Folds with commits and deaths where the cuts say; whoever died goes on from the checkpoint. */
export function foldWithCuts(
  path: string,
  list: readonly Step[],
  derive: boolean,
  cut: readonly Cut[],
): void {
  const remaining = [...cut];
  let at = 0;
  while (at < list.length) {
    const db = openViewFile(path, things);
    if (!db) throw new Error('the file is lost');
    const store = new SqliteRowStore(db, things, { derive });
    at = foldOn(store, list, remaining);
    db.close();
  }
}

/** Folds to the end or to its death; the checkpoint it leaves. */
function foldOn(store: RowStore, list: readonly Step[], remaining: Cut[]): number {
  for (const [at, step] of list.entries()) {
    if (at < store.position()) continue;
    applyStep(store, step, at + 1);
    const now = at === list.length - 1 ? 'commit' : (remaining.shift() ?? 'go on');
    if (now === 'commit') store.commit(at + 1);
    if (now === 'die') break;
  }
  return store.position();
}

/** Builds a file as a replay does: what is derived is made at the end. */
export function built(list: readonly Step[], cut: readonly Cut[] = []): string {
  const path = newPath();
  createViewFile(path, things, 1).close();
  foldWithCuts(path, list, false, cut);
  finish(path);
  return sealed(path);
}

/** Keeps a file as a server does: what is derived follows each commit. */
export function kept(list: readonly Step[], cut: readonly Cut[] = []): string {
  const path = newPath();
  createViewFile(path, things, 1).close();
  finish(path);
  foldWithCuts(path, list, true, cut);
  return sealed(path);
}

function sealed(path: string): string {
  const db = openViewFile(path, things);
  if (db) seal(db);
  db?.close();
  return path;
}

export function hashOf(path: string): string {
  const db = openViewFile(path, things);
  if (!db) throw new Error('the file is lost');
  const steps = hashFile(db, things);
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    db.close();
    return step.value;
  }
}

export function reading<Answer>(
  path: string,
  asOf: number | undefined,
  read: (view: ViewReader) => Answer,
) {
  const file = openReadFile(path, things);
  if (!file) throw new Error(`${path} is not ready`);
  try {
    return file.read(asOf, read).answer;
  } finally {
    file.close();
  }
}

export function inMemory(list: readonly Step[]) {
  const store = memoryStore(things);
  for (const [at, step] of list.entries()) applyStep(store, step, at + 1);
  store.commit(list.length);
  return store;
}

export type Reads = Pick<ViewReader, 'scan'>;
const rowTables = Object.keys(things.tables).filter((name) => !things.tables[name]?.fullText);
export const historic = rowTables.filter((name) => things.tables[name]?.history);

export const allRows = (
  view: Reads,
  tables: readonly string[] = rowTables,
): Record<string, Row[]> =>
  Object.fromEntries(tables.map((name) => [name, [...view.scan(name, 'key', {})] as Row[]]));
