import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restore } from '../dist/src/compose/restore.js';
import { openLog } from '../dist/src/log/open.js';
import { bareLog, rowOf } from './log-bare.mjs';
import { compared, range } from './log-compare.mjs';
import { factEvent, meeting } from './log-events.mjs';

const STREAMS = 50;
const BATCH = 500;

/** Events a second of restoring an export, beside a bare batch insert of as many rows of the same bytes. */
export async function rows({ isQuick = false } = {}) {
  const events = isQuick ? 2_000 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-restore-'));
  try {
    const lines = await exported(join(folder, 'log.db'), events);
    const subject = restoring(folder, lines);
    const reference = bareBatches(folder, events);
    const name = 'restoring an export, to a bare batch insert';
    return [await compared(name, 0.4, isQuick ? 5 : 9, { subject, reference })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines that `export` writes. */
async function exported(file, events) {
  const log = await openLog(`sqlite:${file}`);
  for (const at of range(events / BATCH)) {
    await Promise.all(
      range(BATCH).map((number) =>
        log.append(`source-${(at * BATCH + number) % STREAMS}`, [factEvent(meeting(number))]),
      ),
    );
  }
  const page = await log.readAll({ limit: events });
  await log.close();
  return page.events.map((event) => JSON.stringify({ ...event, data: JSON.parse(event.data) }));
}

async function* each(lines) {
  yield* lines;
}

let made = 0;

const restoring = (folder, lines) => async (clock) => {
  made += 1;
  const data = join(folder, `restored-${made}`);
  await clock(lines.length, async () => {
    const { report } = await restore({ data, lines: each(lines), dryRun: false });
    if (report?.restored !== lines.length) throw new Error('a line was not restored');
  });
  rmSync(data, { recursive: true });
};

const bareBatches = (folder, events) => async (clock) => {
  made += 1;
  const file = join(folder, `bare-${made}.db`);
  const bare = bareLog(file, STREAMS);
  const batches = range(events / BATCH).map(() => range(BATCH).map((at) => rowOf(at)));
  await clock(events, () => {
    for (const batch of batches) bare.batch(batch);
  });
  bare.close();
  rmSync(file);
};
