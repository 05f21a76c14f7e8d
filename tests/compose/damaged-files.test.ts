import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { sources } from '../../projections/sources.ts';
import { backend } from '../../src/compose.ts';
import { runAt } from '../cli/desk.ts';
import { note } from '../record/recorder.ts';

const PAGE = 4096;

let folder = '';
const whole = () => join(folder, 'whole');
const data = () => join(folder, 'damaged');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilateral-damage-'));
  const stdin = JSON.stringify(note());
  const appended = await runAt({ backend, stdin }, 'append', '-', '--data', whole());
  expect(appended.code).toBe(0);
  for (const name of readdirSync(whole())) if (/^views-.*\.db$/.test(name)) settle(name);
});
afterAll(() => rm(folder, { recursive: true }));

/** What stands in the write-ahead log would hide the damage. */
function settle(name: string): void {
  const db = new Database(join(whole(), name));
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/** The number of the page at which a table begins. */
function rootOf(name: string, table: string): number {
  const db = new Database(join(whole(), name), { readonly: true });
  const sql = "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?";
  const page = db.prepare<[string], number>(sql).pluck().get(table);
  db.close();
  return page ?? 0;
}

/** A copy of the data folder, some bytes of one of its files overwritten. */
function damage(name: string, from: number, length: number): string {
  rmSync(data(), { recursive: true, force: true });
  cpSync(whole(), data(), { recursive: true });
  const file = join(data(), name);
  const bytes = readFileSync(file);
  const noise = Buffer.alloc(length, 0xa5);
  writeFileSync(
    file,
    Buffer.concat([bytes.subarray(0, from), noise, bytes.subarray(from + length)]),
  );
  return file;
}

const run = (...argv: string[]) => runAt({ backend }, ...argv, '--data', data());

describe('verify', () => {
  it.each([
    ['its head', 0, 100],
    ['its schema', 200, 3_000],
    ['its second page', PAGE, PAGE],
    ['its fourth page', 3 * PAGE, PAGE],
    ['its sixth page', 5 * PAGE, PAGE],
  ])('names a log of which %s is damaged, and ends with 8', async (_, from, length) => {
    const file = damage('log.db', from, length);
    const { code, stdout, stderr } = await run('verify');
    expect([code, stderr]).toEqual([8, '']);
    expect(stdout).toMatch(/^log: NOT WHOLE, \d+ events\n {2}/);
    expect(stdout.split('\n')[1]).toContain(file);
  });

  it('names a damaged view, checks the others, and ends with 8; a replay mends it', async () => {
    const name = `views-sources-${sources.version}-1.db`;
    const file = damage(name, (rootOf(name, 'source') - 1) * PAGE, PAGE);
    const found = await run('verify');
    expect([found.code, found.stderr]).toEqual([8, '']);
    expect(found.stdout).toContain(`\nsources: ${file} is damaged: `);
    expect(found.stdout).toContain('\nchanges: as the log says at position 2, ');
    expect((await run('replay', 'sources')).code).toBe(0);
    expect((await run('verify')).code).toBe(0);
  });
});

describe('another command', () => {
  it.each([
    ['log.db', 0],
    ['log.lock', 0],
    ['log.db', 200],
  ])('names %s, damaged from byte %d, and ends with 7', async (name, from) => {
    const file = damage(name, from, 3_000);
    const { code, stdout, stderr } = await run('pairs');
    expect([code, stdout]).toEqual([7, '']);
    expect(stderr).toContain(file);
  });
});
