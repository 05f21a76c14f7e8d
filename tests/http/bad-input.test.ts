import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { BAD_EVENTS } from './bad-events.ts';
import { BAD_ELSEWHERE } from './bad-routes.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let before: number;
beforeAll(async () => {
  server = await startServer();
  await server.post('/v1/events', note());
});
afterAll(() => server.close());
beforeEach(async () => {
  before = await server.count();
});

const JSON_TYPE = { 'content-type': 'application/json' };

describe('a bad request', () => {
  it.each([...BAD_EVENTS, ...BAD_ELSEWHERE])(
    'with $what is refused by name and appends nothing',
    async (bad) => {
      const json = bad.body === undefined ? undefined : JSON.stringify(bad.body);
      const text = bad.bytes ?? bad.text ?? json;
      const got = await server.send(bad.path ?? '/v1/events', {
        method: bad.method ?? 'POST',
        ...(text !== undefined && { body: text }),
        headers: { ...(text === undefined ? {} : JSON_TYPE), ...bad.headers },
      });
      expect(got.headers.get('content-type')).toContain('application/problem+json');
      expect(got.body).toMatchObject({ status: bad.status, type: bad.type });
      expect(got.status).toBe(bad.status);
      const [first] = got.body.errors ?? [];
      if (bad.status === 400) expect(Object.keys(first ?? {})).toContain('value');
      if (bad.pointer !== undefined) expect(first).toHaveProperty('pointer', bad.pointer);
      if ('value' in bad) expect(first).toHaveProperty('value', bad.value);
      expect(await server.count()).toBe(before);
    },
  );

  it('names both sizes of a text that is too large', async () => {
    const body = { text: 'They met. '.repeat(60_000), publishedOn: '2026-01-02' };
    const got = await server.post('/v1/articles', body);
    expect(got.body).toMatchObject({
      limit: 524_288,
      actual: 600_000,
      detail: expect.stringMatching(/600000.*524288.*split/),
    });
  });

  it('names both revisions', async () => {
    const got = await server.post('/v1/events', note({ title: 'B' }), { 'if-match': '"7"' });
    expect(got.body).toMatchObject({ expected: 7, actual: 1 });
  });

  it('leads to an explanation by its type', async () => {
    const got = await server.send('/problems/too-large');
    expect(got.status).toBe(200);
    expect(got.text).toContain('413');
  });

  it('from a page of another site is refused', async () => {
    const got = await server.post('/v1/events', note(), { origin: 'https://elsewhere.example' });
    expect(got.body).toMatchObject({ type: '/problems/not-allowed', status: 403 });
  });
});
