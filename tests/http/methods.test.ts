import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PageRequest } from '../../web/page.ts';
import { pages } from '../../web/pages.ts';
import { service } from '../web/service.ts';
import { UNKNOWN } from './bad-request.ts';
import { startServer, type TestServer } from './server.ts';

const sitePages = pages.map((page) => ({
  ...page,
  render: (request: PageRequest) => page.render(request, service),
}));

let server: TestServer;
beforeAll(async () => {
  server = await startServer(undefined, { pages: sitePages });
});
afterAll(() => server.close());

const READ = 'GET, HEAD, OPTIONS';

describe('an address', () => {
  it.each([
    ['PATCH', '/v1/pairs/DEU-FRA/timeline?limit=3', READ],
    ['PUT', `/v1/facts/${UNKNOWN}`, READ],
    ['DELETE', '/v1/pairs', READ],
    ['POST', '/v1/topics', READ],
    ['GET', `/v1/merges/${UNKNOWN}`, 'DELETE, OPTIONS'],
    ['GET', '/v1/articles', 'OPTIONS, POST'],
    ['PUT', '/v1/events', 'GET, HEAD, OPTIONS, POST'],
    ['PATCH', '/v1/operations/1', 'DELETE, GET, HEAD, OPTIONS'],
    ['POST', '/livez', READ],
    ['POST', '/problems/invalid', READ],
    ['POST', '/', READ],
    ['DELETE', '/pairs/DEU-FRA', READ],
    ['PUT', '/about/method', READ],
    ['POST', '/style.css', READ],
  ])('refuses %s %s, and says what it takes', async (method, path, allowed) => {
    const got = await server.send(path, { method });
    expect(got.body).toMatchObject({ status: 405, type: '/problems/method-not-allowed' });
    expect([got.status, got.headers.get('allow')]).toEqual([405, allowed]);
  });

  it('says what it takes when asked', async () => {
    const got = await server.send('/v1/pairs', { method: 'OPTIONS' });
    expect([got.status, got.headers.get('allow'), got.text]).toEqual([204, READ, '']);
  });

  it('answers HEAD as GET, without the body', async () => {
    const got = await fetch(`${server.url}/v1/pairs`, { method: 'HEAD' });
    expect([got.status, await got.text()]).toEqual([200, '']);
  });
});

describe('an address that leads nowhere', () => {
  it.each(
    ['/nowhere', '/about/nowhere', '/v1/nowhere', '/no/where/at/all'].flatMap((path) =>
      ['POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, path]),
    ),
  )('is not found by %s %s', async (method, path) => {
    const got = await server.send(path ?? '', { method });
    expect(got.body).toMatchObject({ status: 404, type: '/problems/not-found' });
    expect([got.status, got.headers.get('allow')]).toEqual([404, null]);
    expect(got.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each(['GET', 'HEAD'])('has a page to read, by %s', async (method) => {
    const got = await server.send('/nowhere', { method });
    expect([got.status, got.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
  });
});
