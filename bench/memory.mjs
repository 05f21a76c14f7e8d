import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './replay.mjs';
import { writeReplayLog } from './replay-log.mjs';

/**
 * The most memory that a replay of all views held, in MiB, of a log and of one four times as long. It must not grow
 * with the log; the long one takes some minutes, so this suite runs only when it is named.
 */
export async function rows({ isQuick = false } = {}) {
  const facts = isQuick ? 25_000 : 200_000;
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-memory-'));
  try {
    const peaks = [];
    for (const count of [facts, 4 * facts]) {
      const log = join(folder, `log-${count}`, 'log.db');
      const events = await writeReplayLog(`sqlite:${log}`, count);
      const { mebibytes, seconds } = run('all', log, folder);
      console.error(
        `memory: ${events} events, ${mebibytes} MiB, ${Math.round(events / seconds)}/s`,
      );
      peaks.push(mebibytes);
    }
    const [reference, subject] = peaks;
    const name = 'MiB held by a replay of four times as many events';
    return [{ name, subject, reference, ratio: reference / subject, floor: 0.8 }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
