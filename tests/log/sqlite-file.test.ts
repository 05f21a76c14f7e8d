import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openLog, openLogReader, readHolder } from '../../src/log/open.ts';
import { openForReading, openForWriting } from '../../src/log/sqlite/file.ts';
import { event, events, folders, positions } from './events.ts';

const { make, removeAll } = folders();
afterAll(removeAll);

let folder: string;
let file: string;
beforeEach(() => {
  folder = make();
  file = join(folder, 'log.db');
});

describe('the log file', () => {
  it('is flushed at every commit: WAL and synchronous FULL', () => {
    const db = openForWriting(file);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
  });

  it('is made with its folder, and read again after it was closed', async () => {
    const url = `sqlite:${join(folder, 'new', 'data', 'log.db')}`;
    const sent = events(2);
    const log = await openLog(url);
    const request = { key: 'k', bodyHash: 'h' };
    const first = await log.append('a', sent, { request });
    await log.close();
    const again = await openLog(url);
    expect(await again.append('a', sent)).toEqual({ ...first, duplicate: true });
    expect(await again.recallRequest('k')).toMatchObject({ bodyHash: 'h', position: 2 });
    expect(await again.append('a', [event()])).toMatchObject({ firstRevision: 2, position: 3 });
    expect((await again.verify()).problems).toEqual([]);
    await again.close();
  });

  it.each([
    ['of another application', (db: Database.Database) => db.pragma('application_id = 7')],
    ['with tables but no mark', (db: Database.Database) => db.exec('CREATE TABLE t (x)')],
    [
      'of a newer program',
      (db: Database.Database) => {
        db.pragma(`application_id = ${0x62696c61}`);
        db.pragma('user_version = 99');
      },
    ],
  ])('is refused and left alone when it is one %s', (_name, prepare) => {
    const foreign = new Database(file);
    prepare(foreign);
    foreign.close();
    const before = readFileSync(file);
    for (const open of [openForWriting, openForReading]) {
      expect(() => open(file)).toThrow(expect.objectContaining({ reason: 'not-a-log' }));
    }
    expect(readFileSync(file)).toEqual(before);
  });

  it('is refused and left alone when it is no SQLite file', async () => {
    writeFileSync(
      file,
      'a shopping list, longer than the header of a database file would be: milk, bread, tea',
    );
    await expect(openLog(`sqlite:${file}`)).rejects.toMatchObject({ reason: 'not-a-log' });
    expect(readFileSync(file, 'utf8')).toContain('shopping list');
    expect(readHolder(folder)).toBeUndefined();
  });

  it('is refused where WAL cannot be had', () => {
    expect(() => openForWriting(':memory:')).toThrow('journal mode is memory (expected wal)');
  });

  it('must exist for a reader', async () => {
    await expect(openLogReader(`sqlite:${file}`)).rejects.toMatchObject({ reason: 'missing' });
    expect(existsSync(file)).toBe(false);
  });

  it.each(['log.db', 'postgres:x', 'sqlite:', ''])('is not found at the URL %p', async (url) => {
    await expect(openLog(url)).rejects.toThrow(`unknown log URL ${url}`);
    await expect(openLogReader(url)).rejects.toMatchObject({ reason: 'unknown-url' });
  });
});

describe('the writer’s place', () => {
  it('is held by one at a time, and the refusal names the holder', async () => {
    expect(readHolder(folder)).toBeUndefined();
    const log = await openLog(`sqlite:${file}`);
    expect(readHolder(folder)).toEqual({ pid: process.pid, url: null });
    log.announce('http://127.0.0.1:4711');
    expect(readHolder(folder)).toEqual({ pid: process.pid, url: 'http://127.0.0.1:4711' });
    await expect(openLog(`sqlite:${file}`)).rejects.toMatchObject({
      reason: 'locked',
      message: expect.stringContaining(`process ${process.pid} (http://127.0.0.1:4711)`),
    });
    expect((await log.append('a', [event()])).ok).toBe(true);
    await log.close();
    expect(readHolder(folder)).toBeUndefined();
    await (await openLog(`sqlite:${file}`)).close();
  });

  it('is free though a dead process left its name', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'log.lock'), '');
    writeFileSync(join(folder, 'server.json'), '{"pid":1,"url":"http://127.0.0.1:1"}');
    expect(readHolder(folder)).toBeUndefined();
    const log = await openLog(`sqlite:${file}`);
    expect(readHolder(folder)).toEqual({ pid: process.pid, url: null });
    await log.close();
  });
});

describe('a reader beside the writer', () => {
  it('sees what is committed, live, and verifies', async () => {
    const log = await openLog(`sqlite:${file}`);
    await log.append('a', events(2));
    const reader = await openLogReader(`sqlite:${file}`);
    expect(positions(await reader.readAll())).toEqual([1, 2]);
    const stop = new AbortController();
    const seen: number[] = [];
    for await (const page of reader.subscribe({ after: 1, signal: stop.signal })) {
      seen.push(...positions(page));
      if (seen.length === 1) await log.append('b', events(3));
      else stop.abort();
    }
    expect(seen).toEqual([2, 3, 4, 5]);
    expect(await reader.verify()).toEqual(await log.verify());
    await reader.close();
    await log.close();
  });
});

describe('a failed commit', () => {
  it('fails every append of its group, and the next ones count from what is stored', async () => {
    let clock = 'never';
    const log = await openLog(`sqlite:${file}`, { now: () => clock });
    const failed = await Promise.allSettled([
      log.append('a', events(2)),
      log.append('b', [event()]),
    ]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    clock = '2024-03-01T00:00:00Z';
    expect(await log.append('a', [event()])).toMatchObject({ firstRevision: 0, position: 1 });
    expect((await log.verify()).problems).toEqual([]);
    await log.close();
  });

  it('is not left behind by appends that wait while the log is closed', async () => {
    const log = await openLog(`sqlite:${file}`);
    const waiting = log.append('a', events(2));
    await log.close();
    expect(await waiting).toMatchObject({ ok: true, position: 2 });
    await expect(log.append('a', [event()])).rejects.toThrow('the log is closed');
  });
});
