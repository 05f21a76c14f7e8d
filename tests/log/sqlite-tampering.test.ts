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

/** What someone with a database tool can do, the triggers out of the way for a moment. */
function tamper(sql: string): void {
  const db = new Database(file);
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT * FROM sqlite_schema WHERE type = 'trigger'",
    )
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  for (const trigger of triggers) db.exec(trigger.sql);
  db.close();
}

/** An insert of a copy of event 5, some of its columns otherwise. */
function inserted(verb: string, columns: Readonly<Record<string, string>>): string {
  const all = ['position', 'stream', 'revision', 'id', 'schema_version', 'type', 'recorded_at'];
  const values = [...all, 'hash', 'digest', 'metadata', 'data'].map(
    (name) => columns[name] ?? name,
  );
  return `${verb} INTO event SELECT ${values.join(', ')} FROM event WHERE position = 5`;
}

describe('the log file’s triggers', () => {
  it.each([
    ["UPDATE event SET data = '{}' WHERE position = 1", 'an event is never changed'],
    ['DELETE FROM event WHERE position = 9', 'an event is never removed'],
    ["UPDATE stream SET name = 'z'", 'a stream is never renamed'],
    ['DELETE FROM stream', 'a stream is never removed'],
    [
      inserted('INSERT', { position: '-1', revision: '77', id: 'randomblob(16)' }),
      'CHECK constraint failed: position > 0',
    ],
    [inserted('INSERT OR REPLACE', { data: "'{}'" }), 'there is an event at this place'],
    [
      inserted('INSERT OR REPLACE', { id: 'randomblob(16)', position: '77' }),
      'there is an event at this place',
    ],
    [inserted('REPLACE', { position: '77', revision: '77' }), 'there is an event of this id'],
    [
      'INSERT OR REPLACE INTO stream SELECT 77, name FROM stream WHERE key = 1',
      'there is a stream of this name or key',
    ],
    ["REPLACE INTO stream VALUES (1, 'z')", 'there is a stream of this name or key'],
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

  it('an event slipped in before the first', async () => {
    tamper(inserted('INSERT', { position: '-1', revision: '3', id: 'zeroblob(16)' }));
    expect(await verify()).toBe(
      'event 00000000-0000-0000-0000-000000000000 at position -1: the log begins at 1',
    );
  });

  it('events that were given other positions', async () => {
    tamper(`UPDATE event SET position = position + 1000 WHERE position > 7;
      UPDATE sqlite_sequence SET seq = 1009 WHERE name = 'event'`);
    expect(await verify()).toMatch(
      /^event \S+ at position 1008: there are no events at the positions 8 to 1007$/,
    );
  });

  it.each([
    ['DROP TRIGGER event_stays', 'the trigger event_stays is missing'],
    ['DROP INDEX event_id', 'the index event_id is missing'],
    [
      'DROP INDEX event_id; CREATE INDEX event_id ON event (id)',
      'the index event_id is not the one that this program makes',
    ],
    [
      'CREATE TRIGGER mine AFTER INSERT ON event BEGIN SELECT 1; END',
      'the trigger mine is none that this program makes',
    ],
  ])('that someone did %s, and nothing is written to such a file', async (sql, problem) => {
    const db = new Database(file);
    db.exec(sql);
    db.close();
    expect(await verify()).toBe(problem);
    await expect(openLog(url)).rejects.toMatchObject({
      reason: 'not-a-log',
      message: `${file} cannot be written to: ${problem}`,
    });
  });

  it('events that changed places', async () => {
    tamper(`UPDATE event SET position = 77 WHERE position = 4;
      UPDATE event SET position = 4 WHERE position = 5; UPDATE event SET position = 5 WHERE position = 77;
      UPDATE sqlite_sequence SET seq = 9 WHERE name = 'event'`);
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
    expect(await verify()).toContain(
      'at position 6: there is no event at position 5; the digest does not follow on',
    );
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
