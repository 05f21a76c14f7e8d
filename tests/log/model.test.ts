import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memoryLog } from '../../src/log/memory.ts';
import type { AppendOptions, EventLog, Expected, NewEvent } from '../../src/log/port.ts';
import { sqliteLog } from '../../src/log/sqlite/log.ts';
import { all, clockAt, event, folders, START, wholeLog } from './events.ts';

const { make, removeAll } = folders();
afterAll(removeAll);

/** Few ids, streams and keys, so that retries, conflicts and reuse come up all the time. */
const IDS = Array.from(
  { length: 12 },
  (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
);
const streams = fc.constantFrom('a', 'b', 'c');
const types = fc.constantFrom('MeetingHeld', 'StatementMade');

const sent = fc
  .record({
    id: fc.constantFrom(...IDS),
    type: types,
    content: fc.constantFrom('x', 'x', 'x', 'y'),
  })
  .map(
    ({ id, type, content }): NewEvent =>
      event({ id, type, metadata: { content, recordedBy: 't' } }),
  );

const expected = fc.option(
  fc.constantFrom<Expected>('any', 'no-stream', 'stream-exists', 0, 1, 2, 5),
  { nil: undefined },
);
const request = fc.option(
  fc.record({ key: fc.constantFrom('k1', 'k2'), bodyHash: fc.constantFrom('h1', 'h2') }),
  { nil: undefined, freq: 3 },
);

interface Append {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  readonly options: AppendOptions;
}

const append = fc
  .record({
    stream: streams,
    events: fc.array(sent, { maxLength: 4 }),
    expected,
    request,
  })
  .filter(({ events, request: key }) => events.length > 0 || key !== undefined)
  .map(
    ({ expected: wanted, request: key, ...rest }): Append => ({
      ...rest,
      options: { ...(wanted !== undefined && { expected: wanted }), ...(key && { request: key }) },
    }),
  );

const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(append, { minLength: 1, maxLength: 4 }).map((appends) => ({ appends })),
  },
  { weight: 1, arbitrary: fc.constant({ reopen: true as const }) },
  { weight: 1, arbitrary: fc.integer({ min: -30, max: 30 }).map((hours) => ({ hours })) },
);

const appendAll = (log: EventLog, appends: readonly Append[]) =>
  Promise.all(appends.map(({ stream, events, options }) => log.append(stream, events, options)));

const read = fc.record(
  {
    after: fc.integer({ min: 0, max: 20 }),
    direction: fc.constantFrom('forwards' as const, 'backwards' as const),
    types: fc.subarray(['MeetingHeld', 'StatementMade', 'ActionTaken']),
    limit: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['limit'] },
);

/** Everything that can be seen of a log. */
const seen = async (log: EventLog) => ({
  events: await wholeLog(log, 3),
  backwards: await all(log.readStream('a', { direction: 'backwards', limit: 2 })),
  keys: [await log.recallRequest('k1'), await log.recallRequest('k2')],
  at: await log.positionAt('2024-03-01T12:00:00Z'),
  head: await log.head(),
});

it('does in SQLite, step by step, what it does in memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 12 }), read, async (commands, page) => {
      const clock = clockAt(START);
      const file = join(make(), 'log.db');
      const model = memoryLog(clock.now);
      let log: EventLog = sqliteLog(file, clock.now);
      for (const step of commands) {
        if ('appends' in step) {
          expect(await appendAll(log, step.appends)).toEqual(await appendAll(model, step.appends));
        } else if ('hours' in step) {
          clock.set(new Date(Date.parse(clock.now()) + step.hours * 3_600_000).toISOString());
        } else {
          await log.close();
          log = sqliteLog(file, clock.now);
        }
        expect(await seen(log)).toEqual(await seen(model));
        expect(await log.readAll(page)).toEqual(await model.readAll(page));
      }
      expect(await log.verify()).toEqual(await model.verify());
      await log.close();
      removeAll();
    }),
    { numRuns: 60 },
  );
}, 60_000);
