import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entry } from './entries.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.post('/v1/events', entry('Met', '2025-12-03'));
});
afterAll(() => server.close());

const ORIGIN = 'https://elsewhere.example';
const TIMELINE = '/v1/pairs/FRA-ITA/timeline';

const partsOf = (headers: Headers, name: string): readonly string[] =>
  (headers.get(name) ?? '').toLowerCase().split(/, */);

const preflight = (path: string, method: string, headers: string) =>
  server.send(path, {
    method: 'OPTIONS',
    headers: {
      origin: ORIGIN,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    },
  });

describe('a page of another site', () => {
  it.each([TIMELINE, '/v1/pairs', '/v1/facts/FRA', '/v1/events'])(
    'may read %s with every header that the API takes',
    async (path) => {
      const asked =
        'content-type,idempotency-key,if-match,if-none-match,last-event-id,x-request-id';
      const got = await preflight(path, 'GET', asked);
      expect([got.status, got.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
      expect(partsOf(got.headers, 'access-control-allow-methods')).toContain('get');
      const allowed = partsOf(got.headers, 'access-control-allow-headers');
      expect(allowed).toEqual(expect.arrayContaining(asked.split(',')));
      expect(Number(got.headers.get('access-control-max-age'))).toBeGreaterThan(0);
    },
  );

  it('may not write', async () => {
    const asked = await preflight('/v1/events', 'POST', 'content-type');
    expect(partsOf(asked.headers, 'access-control-allow-methods')).toEqual(['get', 'head']);
    const sent = await server.post('/v1/events', entry('Met', '2025-12-04'), { origin: ORIGIN });
    expect(sent.body).toMatchObject({ status: 403, type: '/problems/not-allowed' });
    expect(sent.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([TIMELINE, '/v1/pairs', '/v1/events', '/v1/changes', '/v1/sources?limit=x'])(
    'sees the tag and every header of our own at %s',
    async (path) => {
      const { headers } = await server.get(path);
      const shown = partsOf(headers, 'access-control-expose-headers');
      const own = [...headers.keys()].filter((name) => /^x-.*(?:position|id)$|^etag$/.test(name));
      expect(own).toContain('x-request-id');
      expect(shown).toEqual(expect.arrayContaining([...own, 'etag', 'location', 'retry-after']));
    },
  );

  it('is not told of preflights where none was asked', async () => {
    const got = await server.send('/v1/pairs', { method: 'OPTIONS' });
    expect(got.headers.get('access-control-allow-methods')).toBeNull();
  });
});
