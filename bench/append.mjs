import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventTypes } from '../dist/events/index.js';
import { openLog } from '../dist/src/log/open.js';
import { bareLog, rowOf } from './log-bare.mjs';
import { compared, range } from './log-compare.mjs';
import { factEvent, meeting } from './log-events.mjs';

const STREAMS = 50;
const WAITING = 64;
const BATCH = 500;

/**
 * Rates of appends, in events a second, each beside its reference in the same run. Both logs hold
 * `stock` events before the clock starts: nobody appends to an empty log for long.
 */
export async function rows({ isQuick = false } = {}) {
  const size = isQuick
    ? { rounds: 7, stock: 20_000, singles: 200, batches: 6 }
    : { rounds: 15, stock: 100_000, singles: 500, batches: 20 };
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-bench-'));
  const log = await openLog(`sqlite:${join(folder, 'log.db')}`);
  const bare = bareLog(join(folder, 'bare.db'), STREAMS);
  try {
    await stock(log, bare, size);
    const single = { subject: singles(log, size), reference: bareSingles(bare, size) };
    const batch = { subject: batches(log, size), reference: bareBatches(bare, size) };
    const waiting = { subject: appenders(log, size), reference: single.subject };
    return [
      await compared('single durable append', 0.85, size.rounds, single),
      await compared(`${WAITING} appends waiting, group commit`, 5, size.rounds, waiting),
      await compared(`batches of ${BATCH}, validated and hashed`, 0.4, size.rounds, batch),
    ];
  } finally {
    await log.close();
    bare.close();
    rmSync(folder, { recursive: true });
  }
}

async function stock(log, bare, { stock: events }) {
  for (const batch of range(events / BATCH)) {
    await log.append(
      `stock-${batch}`,
      range(BATCH).map((at) => factEvent(meeting(at))),
    );
    bare.batch(range(BATCH).map((at) => rowOf(at)));
  }
}

/** One after the other, to streams in turn. */
const singles =
  (log, { singles: count }) =>
  async (clock) => {
    const events = range(count).map((at) => factEvent(meeting(at)));
    await clock(count, async () => {
      for (const [at, event] of events.entries()) {
        await log.append(`single-${at % STREAMS}`, [event]);
      }
    });
  };

const bareSingles =
  (bare, { singles: count }) =>
  async (clock) => {
    const made = range(count).map((at) => rowOf(at));
    await clock(count, () => {
      for (const row of made) bare.one(row);
    });
  };

/** So many appenders, each of whom waits for its answer before it appends again. */
const appenders =
  (log, { singles: count }) =>
  async (clock) => {
    const turns = Math.ceil((count * 4) / WAITING);
    const events = range(WAITING).map(() => range(turns).map((at) => factEvent(meeting(at))));
    const appender = async (own, number) => {
      for (const event of own) await log.append(`waiting-${number}`, [event]);
    };
    await clock(WAITING * turns, () => Promise.all(events.map(appender)));
  };

let streams = 0;

/** From data as it was sent to the answer: checked, its content hashed, serialised, chained, written. */
const batches =
  (log, { batches: count }) =>
  async (clock) => {
    for (const _batch of range(count)) {
      const sent = range(BATCH).map(meeting);
      streams += 1;
      await clock(BATCH, async () => {
        const events = sent.map((data) => factEvent(eventTypes.MeetingHeld.parse(data)));
        const { ok } = await log.append(`batch-${streams}`, events);
        if (!ok) throw new Error('a batch was refused');
      });
    }
  };

const bareBatches =
  (bare, { batches: count }) =>
  async (clock) => {
    for (const _batch of range(count)) {
      const made = range(BATCH).map((at) => rowOf(at));
      await clock(BATCH, () => bare.batch(made));
    }
  };

if (process.argv[1] === import.meta.filename) {
  console.table(await rows({ isQuick: process.argv.includes('--quick') }));
}
