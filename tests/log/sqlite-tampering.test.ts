import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openLog, openLogReader } from '../../src/log/open.ts';
import type { Anchor } from '../../src/log/port.ts';
import { events, folders } from './events.ts';

const { make, removeAll } = folders();
afterAll(removeAll);

let url: string;
let file: string;

/** Three streams of three events, at the positions 1, 4, 7 and 2, 5, 8 and 3, 6, 9. */
beforeEach(async () => {
  file = join(make(), 'log.db');
  url = `sqlite:${file}`;
  const log = await openLog(url);
  for (let turn = 0; turn < 3; turn += 1) {
    for (const stream of ['a', 'b', 'c']) await log.append(stream, events(1));
  }
  await log.close();
});

async function verify(anchor?: Anchor): Promise<string> {
  const reader = await openLogReader(url);
  const { problems } = await reader.verify(anchor);
  await reader.close();
  return problems.join('\n');
}

/** What someone with a database tool can do, the triggers out of the way. */
function tamper(sql: string): void {
  const db = new Database(file);
  for (const trigger of ['event_is_final', 'event_stays', 'stream_is_final', 'stream_stays']) {
    db.exec(`DROP TRIGGER ${trigger}`);
  }
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

describe('the log file’s triggers', () => {
  it.each([
    ["UPDATE event SET data = '{}' WHERE position = 1", 'an event is never changed'],
    ['DELETE FROM event WHERE position = 9', 'an event is never removed'],
    ["UPDATE stream SET name = 'z'", 'a stream is never renamed'],
    ['DELETE FROM stream', 'a stream is never removed'],
  ])('refuse %s', async (sql, message) => {
    const db = new Database(file);
    expect(() => db.exec(sql)).toThrow(message);
    db.close();
    expect(await verify()).toBe('');
  });
});

describe('verifying finds', () => {
  it('nothing wrong with a log that was left alone', async () => {
    expect(await verify()).toBe('');
  });

  it.each([
    [
      'a changed byte of data',
      `UPDATE event SET data = replace(data, 'null', 'nulL') WHERE position = 5`,
    ],
    [
      'changed metadata',
      `UPDATE event SET metadata = replace(metadata, 'test', 'Test') WHERE position = 5`,
    ],
    ['another type', `UPDATE event SET type = 'FactAmended' WHERE position = 5`],
    ['another schema version', 'UPDATE event SET schema_version = 2 WHERE position = 5'],
    ['another id', 'UPDATE event SET id = zeroblob(16) WHERE position = 5'],
    [
      'another time',
      `UPDATE event SET recorded_at = '2001-01-01T00:00:00.000Z' WHERE position = 5`,
    ],
    ['another hash', 'UPDATE event SET hash = zeroblob(32) WHERE position = 5'],
    ['another digest', 'UPDATE event SET digest = zeroblob(32) WHERE position = 5'],
  ])('%s, and names the event', async (_name, sql) => {
    tamper(sql);
    expect(await verify()).toMatch(/^event [0-9a-f-]{36} at position 5: /);
  });

  it('events that changed places', async () => {
    tamper(`UPDATE event SET position = -1 WHERE position = 4;
      UPDATE event SET position = 4 WHERE position = 5; UPDATE event SET position = 5 WHERE position = -1`);
    expect(await verify()).toContain('at position 4: the digest does not follow on');
  });

  it('an event moved into another stream', async () => {
    tamper('UPDATE event SET stream = 1, revision = 3 WHERE position = 8');
    expect(await verify()).toContain('at position 8: its hash is');
  });

  it('a renamed stream', async () => {
    tamper(`UPDATE stream SET name = 'z' WHERE name = 'b'`);
    expect(await verify()).toContain('at position 2: its hash is');
  });

  it('an event taken out of the middle', async () => {
    tamper('DELETE FROM event WHERE position = 5');
    expect(await verify()).toContain('at position 6: the digest does not follow on');
    expect(await verify()).toContain('b lacks revision 1');
  });

  it('a last event cut off', async () => {
    tamper('DELETE FROM event WHERE position = 9');
    expect(await verify()).toBe('the log ends at position 8, but 9 had been given out');
  });

  it('an event without its stream', async () => {
    tamper(`DELETE FROM stream WHERE name = 'c'`);
    expect(await verify()).toContain('3 events belong to no stream');
  });

  it('only with an anchor, that the whole was written anew', async () => {
    const reader = await openLogReader(url);
    const anchor = await reader.verify();
    await reader.close();
    expect(await verify(anchor)).toBe('');
    const elsewhere = `sqlite:${join(make(), 'log.db')}`;
    const log = await openLog(elsewhere);
    for (let turn = 0; turn < 9; turn += 1) await log.append('a', events(1));
    expect((await log.verify()).problems).toEqual([]);
    expect((await log.verify(anchor)).problems).toEqual([
      expect.stringContaining(`the anchor says ${anchor.digest}`),
    ]);
    await log.close();
  });
});
