import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReplayLog } from './replay-log.mjs';
import { reportCosts } from './replay-reports.mjs';

const isQuick = process.argv.includes('--quick');
const FACTS = isQuick ? 20_000 : 200_000;
const ROUNDS = 3;
const RUN = fileURLToPath(new URL('replay-run.mjs', import.meta.url));

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rates of replays in events a second, each beside its reference in the same run; then memory, and reports. */
export async function rows() {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-replay-'));
  try {
    const log = join(folder, 'log.db');
    const events = await writeReplayLog(`sqlite:${log}`, FACTS);
    const kinds = ['bare', 'timeline', 'direct-timeline', 'all', 'direct-all'];
    const runs = Array.from({ length: ROUNDS }, (_, round) =>
      Object.fromEntries(
        (round % 2 ? [...kinds].reverse() : kinds).map((kind) => [kind, run(kind, log, folder)]),
      ),
    );
    const row = (name, subject, reference, floor) => ({
      name,
      subject: median(runs.map((one) => events / one[subject].seconds)),
      reference: median(runs.map((one) => events / one[reference].seconds)),
      ratio: median(runs.map((one) => one[reference].seconds / one[subject].seconds)),
      floor,
    });
    const peak = Math.max(...runs.map((one) => one.all.mebibytes));
    console.error(`replay: ${events} events, at most ${peak} MiB of memory (all views)`);
    return [
      row('replay, timeline, to the bare loop', 'timeline', 'bare', 0.12),
      row('replay, timeline, to SQL by hand', 'timeline', 'direct-timeline', 0.7),
      row('replay, all views, to the bare loop', 'all', 'bare', 0.08),
      row('replay, all views, to SQL by hand', 'all', 'direct-all', 0.5),
      reportCosts(isQuick ? 2_000 : 10_000),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One measurement in a process of its own. */
export function run(kind, log, folder) {
  const out = join(folder, 'out');
  mkdirSync(out);
  const args = ['--max-semi-space-size=64', RUN, kind, log, out];
  const text = execFileSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(out, { recursive: true });
  return JSON.parse(text);
}
