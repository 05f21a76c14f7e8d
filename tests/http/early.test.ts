import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entry } from './entries.ts';
import { startServer, type TestServer } from './server.ts';

let data: string;
let server: TestServer;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'bilateral-early-'));
  server = await startServer(undefined, { data, isEarly: true });
});
afterAll(async () => {
  await server.close();
  await rm(data, { recursive: true });
});

/** Asks until the view is there: once, since the server waits; on a machine that is slow, once more after each wait. */
async function asked(path: string) {
  for (let times = 1; ; times += 1) {
    const got = await server.send(path);
    if (got.status !== 503) return { got, times };
  }
}

describe('a server that has just begun', () => {
  it('says how far its views are, and waits for a position where it is asked to', async () => {
    const building = await server.send('/v1/pairs');
    expect(building.body).toMatchObject({ status: 503, type: '/problems/view-behind', done: 0 });
    expect(building.headers.get('retry-after')).toBe('1');
    const { headers } = await server.post('/v1/events', entry('Met', '2025-12-03'));
    const written = headers.get('x-log-position');
    for (const query of [`after=${written}`, `asOf=${written}`]) {
      const { got, times } = await asked(`/v1/pairs/FRA-ITA/timeline?${query}`);
      expect([query, got.status, got.body.entries?.length]).toEqual([query, 200, 1]);
      expect(times).toBeLessThan(10);
    }
  });
});
