import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type Serving, withFolder, withServing } from '../cli/spawned.ts';

const ROUNDS = 8;
const BATCH = 40;

const meeting = (round: number, batch: number, at: number) => ({
  type: 'MeetingHeld',
  source: {
    kind: 'entry',
    publisher: 'Desk',
    title: `Round ${round}, batch ${batch}`,
    publishedOn: '2026-01-15',
  },
  data: {
    title: `Call ${round}.${batch}.${at}`,
    mode: 'call',
    occurred: { edtf: '2026-01-14' },
    participants: [
      { country: 'FRA', role: 'party' },
      { country: 'DEU', role: 'party' },
    ],
  },
});

interface Event {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
}

/** Posts batches one after the other; answers the ids of facts that were acknowledged before the server was gone. */
async function postUntilGone(
  { url }: Serving,
  round: number,
  acknowledged: (batches: number) => void,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let batch = 0; ; batch += 1) {
    const events = Array.from({ length: BATCH }, (_, at) => meeting(round, batch, at));
    const answer = await post(url, events).catch(() => undefined);
    if (!answer) return ids;
    ids.push(...answer.filter(({ type }) => type === 'MeetingHeld').map(({ id }) => id));
    acknowledged(batch + 1);
  }
}

async function post(url: string, events: readonly object[]): Promise<readonly Event[]> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/v1/events`, {
    method: 'POST',
    headers,
    body: JSON.stringify(events),
  });
  const body = (await response.json()) as { readonly events: readonly Event[] };
  expect(response.status).toBe(201);
  return body.events;
}

/** Lets the event loop turn a number of times. */
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Kills the server some turns after some batches were acknowledged, while the next is on its way. */
const killedWhilePosting = (data: string, round: number): Promise<readonly string[]> =>
  withServing(['--data', data], async (serving) => {
    const after = 1 + Math.floor(Math.random() * 6);
    const more = Math.floor(Math.random() * 400);
    return postUntilGone(serving, round, (batches) => {
      if (batches === after) void turns(more).then(() => serving.stop('SIGKILL'));
    });
  });

async function eventsOf(url: string): Promise<readonly Event[]> {
  const all: Event[] = [];
  for (let since: string | null = '0'; since !== null; ) {
    const response: Response = await fetch(`${url}/v1/events?limit=1000&since=${since}`);
    const page = (await response.json()) as {
      readonly events: readonly Event[];
      readonly next: string | null;
    };
    all.push(...page.events);
    since = page.next;
  }
  return all;
}

function countsOf(facts: readonly Event[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stream } of facts) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  return counts;
}

/** The views catch up by themselves: nothing is asked of the server but whether they have. */
async function ready(url: string): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== 200);
}

async function timelineOf(
  url: string,
  after: string,
): Promise<{ readonly total: number; readonly bytes: string }> {
  await ready(url);
  const response = await fetch(
    `${url}/v1/pairs/DEU-FRA/timeline?limit=1000&total=true&after=${after}`,
  );
  const bytes = await response.text();
  return { total: (JSON.parse(bytes) as { readonly total: number }).total, bytes };
}

it('keeps every acknowledged event and no half batch when it is killed, and its views catch up', async () => {
  await withFolder(async (data) => {
    const known: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      known.push(...(await killedWhilePosting(data, round)));
    const before = await withServing(['--data', data], async ({ url }) => {
      const facts = (await eventsOf(url)).filter(({ type }) => type === 'MeetingHeld');
      const kept = new Set(facts.map(({ id }) => id));
      expect(known.filter((id) => !kept.has(id))).toEqual([]);
      const batches = countsOf(facts);
      expect([...batches.values()].filter((count) => count !== BATCH)).toEqual([]);
      const last = (await eventsOf(url)).at(-1) as Event & { readonly position: string };
      const timeline = await timelineOf(url, last.position);
      expect(timeline.total).toBe(facts.length);
      return { ...timeline, last: last.position };
    });
    for (const name of readdirSync(data)) if (name.startsWith('views')) rmSync(join(data, name));
    const again = await withServing(['--data', data], ({ url }) => timelineOf(url, before.last));
    expect(again.bytes).toBe(before.bytes);
  });
}, 180_000);
