import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNKNOWN } from './bad-request.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
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
