import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';
import { openLog, openLogReader, readHolder } from '../../src/log/open.ts';
import { folders, wholeLog } from './events.ts';

const { make, removeAll } = folders();
afterAll(removeAll);

const ROUNDS = 15;
const appender = fileURLToPath(new URL('appender.mjs', import.meta.url));

/** Kills the appender once it has acknowledged so many batches; gives all that it acknowledged. */
async function killedAfter(batches: number, url: string, name: string): Promise<string[]> {
  const child = spawn(process.execPath, [appender, url, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > batches) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  // The last line may have been cut short by the kill.
  return output.split('\n').slice(0, -1);
}

it('keeps every acknowledged batch, whole, however often the writer is killed', async () => {
  const folder = make();
  const url = `sqlite:${join(folder, 'log.db')}`;
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const batches = 1 + Math.floor(Math.random() * 60);
    const lines = await killedAfter(batches, url, `round-${round}`);
    expect(lines.length).toBeGreaterThanOrEqual(batches);
    acknowledged.push(...lines);
    expect(readHolder(folder)).toBeUndefined();
    const reader = await openLogReader(url);
    expect((await reader.verify()).problems).toEqual([]);
    await reader.close();
  }
  const log = await openLog(url);
  const streams = new Map<string, string[]>();
  for (const { stream, id } of await wholeLog(log, 1_000)) {
    streams.set(stream, [...(streams.get(stream) ?? []), id]);
  }
  const batches = [...streams].flatMap(([stream, ids]) => {
    expect([stream, ids.length % 3]).toEqual([stream, 0]);
    return Array.from({ length: ids.length / 3 }, (_, at) =>
      [stream, ...ids.slice(at * 3, at * 3 + 3)].join(' '),
    );
  });
  const kept = new Set(batches);
  expect(acknowledged.filter((line) => !kept.has(line))).toEqual([]);
  await log.close();
}, 60_000);
