import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compared, range } from './log-compare.mjs';
import { FAMOUS } from './replay-facts.mjs';
import { writeReplayLog } from './replay-log.mjs';

const SERVER = fileURLToPath(new URL('page-server.mjs', import.meta.url));
/** Asked at once, over as many connections. */
const TOGETHER = 8;
const agent = new Agent({ keepAlive: true, maxSockets: TOGETHER });

/** Pages of 100 entries a second, beside a bare express route that sends the same bytes. */
export async function rows({ isQuick = false } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'bilateral-page-'));
  const started = [];
  try {
    await writeReplayLog(`sqlite:${join(data, 'log.db')}`, 60_000);
    const page = `${await start(started, data)}/v1/pairs/${FAMOUS.pair.join('-')}/timeline?limit=100`;
    const bytes = await firstPage(page);
    const { length } = JSON.parse(bytes).entries;
    if (length !== 100) throw new Error(`the page has ${length} entries`);
    writeFileSync(join(data, 'page.json'), bytes);
    const bare = `${await start(started, data, join(data, 'page.json'))}/page`;
    const requests = isQuick ? 200 : 800;
    const rounds = isQuick ? 5 : 11;
    const reference = asking(requests, () => [bare]);
    const row = (name, floor, ask) =>
      compared(`${name}, to a bare route`, floor, rounds, {
        subject: asking(requests, ask),
        reference,
      });
    const headers = { 'if-none-match': (await fetched(page)).headers.etag };
    let least = 0;
    // A bound that every entry is above: another question with the same answer.
    const another = () => `${page}&minConfidence=0.${String(++least).padStart(9, '0')}`;
    return [
      await row(`timeline page of 100 entries (${bytes.length >> 10} KiB)`, 0.5, () => [page]),
      await row('the same, not asked for before', null, () => [another()]),
      await row('the same, answered 304', 0.8, () => [page, headers]),
    ];
  } finally {
    agent.destroy();
    await Promise.all(started.map(stop));
    rmSync(data, { recursive: true });
  }
}

async function start(started, ...args) {
  const child = spawn(process.execPath, [SERVER, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BILATERAL_LOG_LEVEL: 'silent' },
  });
  started.push(child);
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error('a server ended before it answered');
}

const stop = (child) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill();
  });

/** The page, as soon as the view it is read from is built. */
async function firstPage(url) {
  for (;;) {
    const { status, body } = await fetched(url);
    if (status === 200) return body;
    if (status !== 503) throw new Error(`${url} answered ${status}: ${body}`);
    await setTimeout(100);
  }
}

const fetched = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    }).on('error', reject);
  });

const asking = (requests, next) => async (clock) => {
  const ask = async () => {
    for (const _ of range(requests / TOGETHER)) await fetched(...next());
  };
  await clock(requests, () => Promise.all(range(TOGETHER).map(ask)));
};
