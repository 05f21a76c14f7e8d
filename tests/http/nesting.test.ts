import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { UNKNOWN } from './bad-request.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const placed = JSON.stringify(note({ place: 0 })).replace('"place":0', `"place":${lists(5_000)}`);

const send = (path: string, body: string) => {
  const headers = { 'content-type': 'application/json' };
  return server.send(path, { method: 'POST', body, headers });
};

describe('JSON nested deeper than 64 levels', () => {
  it.each([
    ['/v1/events', 'lists', lists(100_000)],
    ['/v1/events', 'objects', objects(50_000)],
    ['/v1/events', 'keys that are looked at', objects(50_000).replaceAll('a', '__proto__')],
    ['/v1/events', 'a place', placed],
    ['/v1/articles', 'objects', objects(50_000)],
    ['/v1/merges', 'lists', lists(100_000)],
    ['/v1/projections/timeline/rebuild', 'objects', objects(50_000)],
    [`/v1/facts/${UNKNOWN}/amendment`, 'objects', objects(50_000)],
  ])('is refused at %s: %s', async (path, _what, body) => {
    const got = await send(path, body);
    expect(got.status).toBe(400);
    expect(got.body).toMatchObject({
      type: '/problems/invalid',
      detail: expect.stringContaining('deeper than the 64 levels'),
      errors: [{ pointer: '' }],
    });
    expect(await server.count()).toBe(0);
  });

  it('begins at the sixty-fifth level, and brackets in strings are none', async () => {
    const article = (levels: number) =>
      `{"text":${'['.repeat(levels)}"[{\\"[[\\\\"${']'.repeat(levels)}}`;
    const read = await send('/v1/articles', article(63));
    expect(read.body.errors).toMatchObject([{ pointer: '/text' }]);
    const refused = await send('/v1/articles', article(64));
    expect(refused.body.errors).toMatchObject([{ pointer: '' }]);
  });
});
