import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('POST /v1/events', () => {
  it('records an event and shows it in the timeline', async () => {
    const posted = await server.post('/v1/events', note());
    expect(posted.status).toBe(201);
    expect(posted.body).toMatchObject({
      events: [{ type: 'MeetingHeld', revision: 1, factId: expect.any(String) }],
      duplicates: 0,
    });
    const shown = await server.get('/v1/pairs/DEU-FRA/timeline');
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({
      pair: 'DEU-FRA',
      asOf: { position: posted.headers.get('x-log-position') },
      entries: [{ id: posted.body.events[0]?.factId, type: 'meeting', status: 'confirmed' }],
      next: null,
    });
  });
});
