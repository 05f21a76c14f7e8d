import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { timeline } from '../../projections/timeline.ts';
import { anotherBuild } from '../cli/another-build.ts';
import { bilateral, start, withFolder, withServing } from '../cli/spawned.ts';

const EVENTS = 400;
const OLD = timeline.version - 1;
const READ = '/v1/pairs/DEU-FRA/timeline?limit=10';

const meeting = (name: string, at: number) => ({
  type: 'MeetingHeld',
  source: { kind: 'entry', publisher: 'Desk', title: name, publishedOn: '2026-01-15' },
  data: {
    title: `Call ${at} of ${name}`,
    mode: 'call',
    occurred: { edtf: `20${10 + (at % 10)}-01-14` },
    participants: ['FRA', 'DEU'].map((country) => ({ country, role: 'party' })),
  },
});

async function post(url: string, name: string, count: number): Promise<string> {
  const events = Array.from({ length: count }, (_, at) => meeting(name, at));
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(events);
  const response = await fetch(`${url}/v1/events`, { method: 'POST', headers, body });
  expect(response.status).toBe(201);
  return response.headers.get('x-log-position') ?? '';
}

async function timelineView(url: string): Promise<unknown> {
  const response = await fetch(`${url}/v1/projections`);
  const { projections } = (await response.json()) as { projections: { name: string }[] };
  return projections.find(({ name }) => name === 'timeline');
}

/** As bytes. */
async function entriesOf(url: string, after: string): Promise<string> {
  const response = await fetch(`${url}/v1/pairs/DEU-FRA/timeline?limit=${EVENTS}&after=${after}`);
  const { entries } = (await response.json()) as { entries: readonly unknown[] };
  expect(entries).toHaveLength(EVENTS);
  return JSON.stringify(entries);
}

/** Returns once every view has reached the head of the log. */
async function ready(url: string): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== 200)
    await new Promise((resolve) => setImmediate(resolve));
}

/** Posts one event after the other and reads, until it is told to stop; answers the last position. */
function busy(url: string) {
  let isOn = true;
  const work = async () => {
    let last = '';
    for (let round = 0; isOn; round += 1) {
      last = await post(url, `Meanwhile ${round}`, 1);
      expect((await fetch(url + READ)).status).toBe(200);
    }
    return last;
  };
  const ended = work();
  return () => {
    isOn = false;
    return ended;
  };
}

/** Runs a replay and kills it once its file is there. */
async function killedReplay(data: string, path: string): Promise<void> {
  const child = start(['replay', '--data', data]);
  const ended = once(child, 'close');
  while (!existsSync(path) && child.exitCode === null)
    await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  const [code] = await ended;
  expect(code).toBeNull();
}

it('makes a new version ready beside a server of the old one, which the new server takes over', async () => {
  await withFolder(async (folder) => {
    const data = join(folder, 'data');
    const file = join(data, `views-timeline-${timeline.version}-1.db`);
    const old = anotherBuild(join(folder, 'old'), 'timeline', OLD);
    const { last, before } = await withServing(
      ['--data', data],
      async ({ url, stop }) => {
        await post(url, 'Before', EVENTS);
        await ready(url);
        const rest = busy(url);
        await killedReplay(data, file);
        const resumed = await bilateral(['replay', '--data', data, '--json']);
        expect(resumed.code).toBe(0);
        expect(JSON.parse(resumed.stdout)).toMatchObject({
          ahead: [{ view: 'timeline', version: timeline.version, runningVersion: OLD }],
          operations: [],
        });
        const position = await rest();
        const before = await entriesOf(url, position);
        expect(await timelineView(url)).toMatchObject({
          ...{ version: OLD, generation: 1, state: 'serving', error: null, rebuild: null },
        });
        expect(await stop('SIGTERM')).toBe(0);
        return { last: position, before };
      },
      old,
    );
    await withServing(['--data', data], async ({ url }) => {
      expect((await fetch(url + READ)).status).toBe(200);
      expect((await entriesOf(url, last)) === before).toBe(true);
      expect(await timelineView(url)).toMatchObject({ version: timeline.version, generation: 1 });
      expect(existsSync(join(data, `views-timeline-${OLD}-1.db`))).toBe(false);
      expect((await bilateral(['verify', '--data', data])).code).toBe(0);
    });
  });
}, 300_000);
