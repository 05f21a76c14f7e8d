import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { entry } from './entries.ts';
import { startServer, type TestServer } from './server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilateral-restored-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function serving<Result>(
  name: string,
  work: (server: TestServer) => Promise<Result>,
): Promise<Result> {
  const server = await startServer(undefined, { data: join(folder, name) });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** Puts the log of a stopped server, as it is now, into a data folder of its own. */
async function restore(name: string): Promise<void> {
  await mkdir(join(folder, name));
  await cp(join(folder, 'lived', 'log.db'), join(folder, name, 'log.db'));
}

const TIMELINE = '/v1/pairs/FRA-ITA/timeline';
const PAGED = [TIMELINE, '/v1/pairs', '/v1/sources', '/v1/changes', `${TIMELINE}?q=met`];
const onePage = (path: string) => `${path}${path.includes('?') ? '&' : '?'}limit=1`;

const conditional = (server: TestServer, path: string, tag: string) =>
  server.send(path, { headers: { 'if-none-match': tag, 'cache-control': 'no-cache' } });

const tagOf = async (server: TestServer, path: string): Promise<string> =>
  (await server.get(path)).headers.get('etag') ?? '';

const nextOf = async (server: TestServer, path: string): Promise<string> =>
  (await server.get(onePage(path))).body.next ?? '';

describe('what a reader took along from a server', () => {
  it('holds in its next run, and not in a history that went on otherwise', async () => {
    await serving('lived', async (server) => {
      await server.post('/v1/events', [entry('Met', '2025-12-03'), entry('Met', '2025-12-04')]);
      await server.post('/v1/events', note({ title: 'Others met' }));
    });
    await restore('restored');
    await restore('shorter');
    const taken = await serving('lived', async (server) => {
      await server.post('/v1/events', entry('Met on', '2025-12-05'));
      const tags = await Promise.all(
        [TIMELINE, `${TIMELINE}?q=met`].map((it) => tagOf(server, it)),
      );
      return { tags, nexts: await Promise.all(PAGED.map((path) => nextOf(server, path))) };
    });
    const [tag = '', searched = ''] = taken.tags;
    await serving('lived', async (server) => {
      expect((await conditional(server, TIMELINE, tag)).status).toBe(304);
      expect((await conditional(server, `${TIMELINE}?q=met`, searched)).status).toBe(304);
      for (const [at, path] of PAGED.entries()) {
        const got = await server.send(`${onePage(path)}&cursor=${taken.nexts[at]}`);
        expect([path, got.status]).toEqual([path, 200]);
      }
    });
    await serving('restored', async (server) => {
      await server.post('/v1/events', entry('Met elsewhere', '2025-12-06'));
      const head = (await server.get(TIMELINE)).headers.get('x-view-position');
      expect((await conditional(server, TIMELINE, tag)).status).toBe(200);
      expect((await conditional(server, `${TIMELINE}?q=met`, searched)).status).toBe(200);
      expect(await tagOf(server, TIMELINE)).not.toBe(tag);
      expect(head).toBe((await server.get('/v1/changes')).body.changes[0]?.position);
      await expectExpired(server, taken.nexts);
    });
    await serving('shorter', (server) => expectExpired(server, taken.nexts));
  });
});

async function expectExpired(server: TestServer, cursors: readonly string[]): Promise<void> {
  for (const [at, path] of PAGED.entries()) {
    const got = await server.send(`${onePage(path)}&cursor=${cursors[at]}`);
    const { status, type } = got.body as { status?: number; type?: string };
    expect([path, status, type]).toEqual([path, 410, '/problems/expired']);
  }
}
