import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.post('/v1/events', note());
});
afterAll(() => server.close());

describe('the views', () => {
  it('are shown with their positions, which are text', async () => {
    const position = expect.stringMatching(/^\d+$/);
    const shown = ['timeline', 'sources', 'changes'].map((name) => ({ name, position }));
    const { body } = await server.send('/v1/projections');
    expect(Reflect.get(body, 'projections')).toMatchObject(shown);
    expect((await server.send('/readyz')).body).toMatchObject({ views: shown });
  });

  it('are built again on request', async () => {
    // biome-ignore lint/suspicious/noThenProperty: the API's word
    const ask = () => server.post('/v1/projections/timeline/rebuild', { then: 'verify' });
    const both = await Promise.all([ask(), ask()]);
    const [started = both[0], second] = both.toSorted((one, other) => one.status - other.status);
    expect(started.status).toBe(202);
    expect(second?.body).toMatchObject({ status: 409, operation: started.body.id });
    const path = `/v1/operations/${started.body.id}`;
    expect(started.headers.get('location')).toBe(path);
    let state = 'running';
    while (state === 'running') {
      state = String(Reflect.get((await server.send(path)).body, 'state'));
    }
    expect((await server.send(path)).body).toMatchObject({
      state: 'done',
      outcomes: [{ equal: true, position: expect.any(String) }],
    });
    const { body } = await server.send('/v1/projections');
    expect(Reflect.get(body, 'projections')).toContainEqual(
      expect.objectContaining({
        name: 'timeline',
        hash: { value: expect.any(String), position: expect.any(String) },
      }),
    );
    expect((await server.send(path, { method: 'DELETE' })).status).toBe(200);
  });
});

describe('several views', () => {
  const ask = (names: string) =>
    // biome-ignore lint/suspicious/noThenProperty: the API's word
    server.post(`/v1/projections/${names}/rebuild`, { then: 'verify' });

  it('are built again in one operation, and not while one of them is being built', async () => {
    const started = await ask('timeline,sources');
    expect(started.body).toMatchObject({ state: 'running', views: ['timeline', 'sources'] });
    const refused = await ask('changes,sources');
    expect(refused.body).toMatchObject({ status: 409, operation: started.body.id });
    const path = started.headers.get('location') ?? '';
    let answer = started;
    while (Reflect.get(answer.body, 'state') === 'running') answer = await server.send(path);
    expect(answer.body).toMatchObject({
      state: 'done',
      outcomes: [
        { view: 'timeline', equal: true },
        { view: 'sources', equal: true },
      ],
    });
  });

  it('are refused where one is unknown, by its name', async () => {
    const { body } = await ask('timeline,weather');
    expect(body).toMatchObject({
      status: 404,
      detail: expect.stringContaining('no view weather,'),
    });
  });
});

describe('an address of the views that takes no parameters', () => {
  it.each([
    ['POST', '/v1/projections/timeline/rebuild?then=verify', 'then'],
    ['DELETE', '/v1/operations/1?force=true', 'force'],
  ])('refuses them by name: %s %s', async (method, path, parameter) => {
    const got = await server.send(path, { method });
    expect(got.body).toMatchObject({
      status: 400,
      type: '/problems/unknown-parameter',
      errors: [{ parameter }],
    });
  });
});

const WORDS: Readonly<Record<string, string>> = {
  '/v1/countries?lang=de': 'Frankreich',
  '/v1/event-types': 'AgreementReached',
  '/v1/event-types?lang=de-AT': 'Gipfeltreffen',
  '/v1/topics': 'semiconductors',
  '/v1/topics?lang=ar': 'الطاقة',
};

describe('the server', () => {
  it('says that it lives and is ready', async () => {
    expect((await server.send('/livez')).status).toBe(200);
    const ready = await server.send('/readyz');
    expect(ready.body).toMatchObject({ ready: true, views: [{}, {}, {}] });
  });

  it('keeps the id that a request comes with', async () => {
    const got = await server.send('/livez', { headers: { 'x-request-id': 'mine-1' } });
    expect(got.headers.get('x-request-id')).toBe('mine-1');
  });

  it('answers an instance that is the request, and no ETag', async () => {
    const got = await server.send('/v1/nothing', { headers: { 'x-request-id': 'mine-2' } });
    expect(got.body).toMatchObject({ instance: 'mine-2' });
    expect(got.headers.get('etag')).toBeNull();
  });

  it('lets pages of other sites read, and only read', async () => {
    const origin = { origin: 'https://elsewhere.example' };
    const read = await server.send('/v1/topics', { headers: origin });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    const written = await server.post('/v1/events', note(), origin);
    expect(written.status).toBe(403);
    expect(written.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('keeps text that is no text elsewhere', async () => {
    const title = 'a\u0000b \ud800 \u202e';
    const { body } = await server.post('/v1/events', note({ title }));
    const got = await server.get(`/v1/facts/${body.events[0]?.factId}`);
    expect(got.body).toMatchObject({ fact: { title } });
    const shown = await server.get('/v1/pairs/DEU-FRA/timeline');
    expect(shown.status).toBe(200);
  });

  it('survives a client that goes away in the middle of a body', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n');
    socket.write('Transfer-Encoding: chunked\r\n\r\n5\r\n{"typ\r\n');
    socket.destroy();
    await once(socket, 'close');
    expect((await server.send('/livez')).status).toBe(200);
  });

  it.each(Object.keys(WORDS))('tells %s', async (path) => {
    const got = await server.send(path);
    expect(got.status).toBe(200);
    expect(got.text).toContain(WORDS[path]);
  });
});
