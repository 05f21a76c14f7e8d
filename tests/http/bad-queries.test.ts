import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { UNKNOWN } from './bad-request.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.post('/v1/events', note());
});
afterAll(() => server.close());

const BAD_QUERIES: readonly [string, string, number, string][] = [
  ['/v1/pairs/DEU-FRA/timeline?colour=red', 'colour', 400, 'unknown-parameter'],
  ['/v1/pairs/DEU-FRA/timeline?type=party', 'type', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?type=', 'type', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?country=Narnia', 'country', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?from=yesterday', 'from', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?limit=0', 'limit', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?limit=1001', 'limit', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?minConfidence=2', 'minConfidence', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?background=maybe', 'background', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?lang=xx_yy_zz', 'lang', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?cursor=abc', 'cursor', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?asOf=2026-01-15', 'asOf', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?asOf=2999-01-01T00:00:00Z', 'asOf', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?asOf=999999', 'asOf', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?after=999999', 'after', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?after=-1', 'after', 400, 'invalid'],
  ['/v1/pairs?asOf=1', 'asOf', 400, 'as-of-not-offered'],
  ['/v1/events?asOf=1', 'asOf', 400, 'as-of-not-offered'],
  ['/v1/events?type=PartyHeld', 'type', 400, 'invalid'],
  ['/v1/events?since=999999', 'since', 400, 'invalid'],
  ['/v1/changes?until=x', 'until', 400, 'invalid'],
  ['/v1/projections?foo=1', 'foo', 400, 'unknown-parameter'],
  ['/v1/projections?asOf=5', 'asOf', 400, 'as-of-not-offered'],
  ['/v1/operations/1?foo=1', 'foo', 400, 'unknown-parameter'],
  ['/readyz?x=1', 'x', 400, 'unknown-parameter'],
  ['/livez?x=1', 'x', 400, 'unknown-parameter'],
  ['/v1/pairs/DEU-FRA/timeline?lang=xx', 'lang', 400, 'invalid'],
  ['/v1/topics?lang=xx', 'lang', 400, 'invalid'],
  ['/v1/topics?lang=it', 'lang', 400, 'invalid'],
  ['/v1/event-types?lang=fr_FR', 'lang', 400, 'invalid'],
  ['/v1/countries?lang=und', 'lang', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?from=2025-03&to=2025-02', 'from', 400, 'invalid'],
];

describe('a bad question', () => {
  it.each(BAD_QUERIES)('%s names %s', async (path, parameter, status, type) => {
    const got = await server.send(path);
    expect(got.body).toMatchObject({ status, type: `/problems/${type}` });
    expect(got.body.errors[0]).toMatchObject({ parameter, value: expect.any(String) });
  });

  it('with several values is told of each one that cannot be', async () => {
    const got = await server.send('/v1/pairs/DEU-FRA/timeline?type=meeting,foo,bar');
    expect(got.body.errors).toMatchObject([
      { parameter: 'type', value: 'foo' },
      { parameter: 'type', value: 'bar' },
    ]);
  });

  it('in an unknown language is told which one', async () => {
    const got = await server.send('/v1/countries?lang=xx');
    expect(got.body).toMatchObject({ detail: expect.stringContaining('"xx"') });
  });

  it('about a window that ends before it begins is told both ends', async () => {
    const ask = (window: string) => server.send(`/v1/pairs/DEU-FRA/timeline?${window}`);
    const got = await ask('from=2025-03-01&to=2025-02');
    expect(got.body).toMatchObject({
      detail: expect.stringMatching(/2025-03-01.*2025-02-28/),
      errors: [
        { parameter: 'from', value: '2025-03-01' },
        { parameter: 'to', value: '2025-02' },
      ],
    });
    expect((await ask('from=2025-03-01&to=2025-03-01')).status).toBe(200);
    expect((await ask('from=2025-03-31&to=2025-03')).status).toBe(200);
  });

  it.each([
    ['2', '1'],
    ['2', '2026-01-01T00:00:00Z'],
    ['2020-01-02T00:00:00Z', '2020-01-01T23:59:59Z'],
  ])('about changes after %s up to %s is told both ends', async (since, until) => {
    const ask = (window: string) => server.send(`/v1/changes?${window}`);
    const got = await ask(`since=${since}&until=${until}`);
    expect(got.body).toMatchObject({
      status: 400,
      type: '/problems/invalid',
      errors: [
        { parameter: 'since', value: since },
        { parameter: 'until', value: until },
      ],
    });
    expect((await ask(`since=${since}&until=${since}`)).status).toBe(200);
  });

  it.each([
    '/v1/pairs/XXX-FRA/timeline',
    '/v1/pairs/FRA/timeline',
    '/v1/pairs/FRA-FRA/timeline',
    `/v1/facts/${UNKNOWN}`,
    '/v1/facts/x',
    `/v1/facts/${UNKNOWN}/history`,
    `/v1/facts/${UNKNOWN}/evidence`,
    `/v1/facts/${UNKNOWN}/reports`,
    `/v1/sources/${UNKNOWN}`,
    '/v1/operations/1',
    '/problems/unheard-of',
    '/v1',
    '/v1/',
  ])('%s is not found', async (path) => {
    const got = await server.send(path);
    expect(got.body).toMatchObject({ status: 404, type: '/problems/not-found' });
  });

  it('that cannot be decoded is refused', async () => {
    const got = await server.send('/v1/pairs/%E0%A4%A/timeline');
    expect(got.body).toMatchObject({
      status: 400,
      type: '/problems/invalid',
      errors: [{ value: '/v1/pairs/%E0%A4%A/timeline' }],
    });
  });
});
