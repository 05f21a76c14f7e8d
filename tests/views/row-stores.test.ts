import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Projection, Scan } from '../../projections/projection.ts';
import type { Row, Value } from '../../projections/table.ts';
import { memoryStore } from '../../src/views/memory/store.ts';
import type { ViewReader } from '../../src/views/port.ts';
import type { RowStore } from '../../src/views/rows.ts';
import { createViewFile, openViewFile, seal } from '../../src/views/sqlite/file.ts';
import { finishFile } from '../../src/views/sqlite/finish.ts';
import { hashFile } from '../../src/views/sqlite/hash.ts';
import { SqliteRowStore } from '../../src/views/sqlite/store.ts';
import { openReadFile } from '../../src/views/sqlite/view-reader.ts';
import { type Step, steps } from './steps.ts';
import { things as untyped } from './things.mjs';

const things = untyped as unknown as Projection; // plain JavaScript, so that workers can load it
const folder = mkdtempSync(join(tmpdir(), 'bilateral-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newPath = () => join(folder, `${++files}.db`);
const runs = { numRuns: Number(process.env['BILATERAL_RUNS'] ?? 60) };

const perform = things.on.SourceSeenAt as unknown as (
  event: { data: { step: Step } },
  read: RowStore['read'],
) => Parameters<RowStore['apply']>[1];

const applyStep = (store: RowStore, step: Step, position: number): void =>
  store.apply(position, perform({ data: { step } }, store.read));

/** What happens at each event: go on, commit, or die after it and open the file again. */
type Cut = 'go on' | 'commit' | 'die';
const cuts = fc.array(fc.constantFrom<Cut>('go on', 'go on', 'commit', 'die'), {
  minLength: 40,
  maxLength: 40,
});

function finish(path: string): void {
  const db = openViewFile(path, things);
  if (!db) throw new Error('the file is lost');
  for (const _ of finishFile(db, things));
  db.close();
}

/** Folds with commits and deaths where the cuts say; whoever died goes on from the checkpoint. */
function foldWithCuts(
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
function built(list: readonly Step[], cut: readonly Cut[] = []): string {
  const path = newPath();
  createViewFile(path, things, 1).close();
  foldWithCuts(path, list, false, cut);
  finish(path);
  return sealed(path);
}

/** Keeps a file as a server does: what is derived follows each commit. */
function kept(list: readonly Step[], cut: readonly Cut[] = []): string {
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

function hashOf(path: string): string {
  const db = openViewFile(path, things);
  if (!db) throw new Error('the file is lost');
  const steps = hashFile(db, things);
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    db.close();
    return step.value;
  }
}

function reading<Answer>(
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

function inMemory(list: readonly Step[]) {
  const store = memoryStore(things);
  for (const [at, step] of list.entries()) applyStep(store, step, at + 1);
  store.commit(list.length);
  return store;
}

type Reads = Pick<ViewReader, 'scan'>;
const rowTables = Object.keys(things.tables).filter((name) => !things.tables[name]?.fullText);
const historic = rowTables.filter((name) => things.tables[name]?.history);

const allRows = (view: Reads, tables: readonly string[] = rowTables): Record<string, Row[]> =>
  Object.fromEntries(tables.map((name) => [name, [...view.scan(name, 'key', {})] as Row[]]));

describe('a file of rows', () => {
  it('has the same content however the folding was cut, stopped and resumed', () => {
    fc.assert(
      fc.property(steps, cuts, cuts, (list, one, other) => {
        const hash = hashOf(built(list));
        expect(hashOf(built(list, one))).toBe(hash);
        expect(hashOf(kept(list, other))).toBe(hash);
      }),
      runs,
    );
  });

  it('holds the rows that plain maps hold', () => {
    fc.assert(
      fc.property(steps, cuts, (list, cut) => {
        const expected = allRows(inMemory(list).view());
        expect(reading(built(list, cut), undefined, (view) => allRows(view))).toEqual(expected);
        expect(reading(kept(list, cut), undefined, (view) => allRows(view))).toEqual(expected);
      }),
      runs,
    );
  });

  it('shows, as of any position, what a fold to there gives', () => {
    fc.assert(
      fc.property(steps, cuts, fc.nat(), (list, cut, any) => {
        const asOf = any % (list.length + 1);
        const expected = allRows(inMemory(list.slice(0, asOf)).view(), historic);
        const read = (view: ViewReader) => allRows(view, historic);
        expect(reading(built(list, cut), asOf, read)).toEqual(expected);
        expect(reading(kept(list, cut), asOf, read)).toEqual(expected);
        expect(allRows(inMemory(list).view(asOf), historic)).toEqual(expected);
      }),
      runs,
    );
  });

  it('makes derived rows at the end, wherever it is interrupted', () => {
    fc.assert(
      fc.property(steps, fc.nat(12), (list, stop) => {
        const path = newPath();
        createViewFile(path, things, 1).close();
        foldWithCuts(path, list, false, []);
        const db = openViewFile(path, things);
        if (!db) throw new Error('the file is lost');
        const making = finishFile(db, things);
        for (let at = 0; at < stop; at++) making.next();
        db.close();
        finish(path);
        expect(hashOf(path)).toBe(hashOf(built(list)));
      }),
      runs,
    );
  });
});

const bound = fc.option(fc.constantFrom('CHN-RUS', 'DEU-FRA', 'EEE'), { nil: undefined });
const scans: fc.Arbitrary<readonly [string, string, Scan]> = fc.oneof(
  fc
    .tuple(fc.constantFrom('key', 'label'), bound, bound, fc.boolean(), fc.boolean())
    .map(
      ([index, from, to, exclusive, reverse]) =>
        ['paired', index, defined({ from, to, exclusive, reverse })] as const,
    ),
  fc
    .tuple(fc.integer({ min: -1, max: 2 }), fc.boolean(), fc.option(fc.nat(3), { nil: undefined }))
    .map(
      ([team, reverse, limit]) =>
        ['thing', 'team', defined({ prefix: [team], reverse, limit })] as const,
    ),
  fc.constantFrom<readonly [string, string, Scan]>(
    ['thing', 'team', { prefix: [1, null] }],
    ['thing', 'key', { where: [{ column: 'pairs', has: ['DEU-FRA'] }] }],
    ['thing', 'key', { where: [{ column: 'pairs', has: [] }] }],
    ['thing', 'key', { where: [{ column: 'label', in: [null, 'x'] }] }],
    ['thing', 'key', { where: [{ column: 'label', atLeast: 'plain', orNull: true }] }],
    ['thing', 'key', { where: [{ column: 'weight', atMost: 0.5 }], from: 2, to: 5 }],
    ['thing', 'code', { from: '00000007-0000-4000-8000-000000000003' }],
    ['note', 'body', { prefix: ['one'], reverse: true }],
    ['note', 'key', { prefix: ['a', 2], from: 1 }],
  ),
);

const defined = (scan: Record<string, unknown>): Scan =>
  Object.fromEntries(Object.entries(scan).filter(([, value]) => value !== undefined));

describe('reads', () => {
  it('give the same from a file as from plain maps, now and as of any position', () => {
    fc.assert(
      fc.property(steps, cuts, scans, fc.nat(), (list, cut, [table, index, scan], any) => {
        const asOf = things.tables[table]?.history ? any % (list.length + 1) : undefined;
        const read = (view: Reads) => [...view.scan(table, index, scan)];
        expect(reading(kept(list, cut), asOf, read)).toEqual(read(inMemory(list).view(asOf)));
      }),
      { numRuns: runs.numRuns * 3 },
    );
  });

  it('find rows by key, by keys and by unique values', () => {
    fc.assert(
      fc.property(steps, cuts, fc.nat(), (list, cut, any) => {
        const asOf = any % (list.length + 1);
        const ids = [5, 1, 9, 3, 1, 2, 6];
        const codes = [1, 2, 3, 4].map((n) => `00000007-0000-4000-8000-00000000000${n}`);
        const read = (view: Pick<ViewReader, 'get' | 'getMany' | 'find'>) => ({
          one: ids.map((id) => view.get('thing', id) ?? null),
          many: view.getMany('thing', ids),
          notes: view.getMany('note', [
            ['b', 2],
            ['a', 1],
            ['a', 3_000_000_000],
          ] as Value[][]),
          found: codes.map((code) => view.find('thing', 'code', [code]) ?? null),
        });
        expect(reading(built(list, cut), asOf, read)).toEqual(read(inMemory(list).view(asOf)));
      }),
      runs,
    );
  });

  it('search words by their beginnings, without case and diacritics', () => {
    fc.assert(
      fc.property(
        steps,
        cuts,
        fc.constantFrom('elan', 'ÉLAN vit', 'plain', 'words two', 'q', '"'),
        (list, cut, words) => {
          const expected = inMemory(list).view().search('words', words);
          expect(
            reading(built(list, cut), undefined, (view) => view.search('words', words)),
          ).toEqual(expected);
          expect(
            reading(kept(list, cut), undefined, (view) => view.search('words', words)),
          ).toEqual(expected);
        },
      ),
      runs,
    );
  });
});
