import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { readStory, story } from './articles.ts';
import { startServer, type TestServer } from './server.ts';

const LIMIT = 900_000;
const TEXT = `${story().text} ${'They spoke at length. '.repeat(15_000)}`;

/** Finds the story's meeting again and again, each time with a long piece of the text. */
const manyFacts = (text: string) => {
  const [meeting] = readStory(text).facts;
  const evidence = [{ start: 0, end: 2_000, text: text.slice(0, 2_000) }];
  const facts = meeting ? Array.from({ length: 400 }, () => ({ ...meeting, evidence })) : [];
  return { facts, mentions: { dates: [], countries: [], people: [] } };
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer(manyFacts);
});
afterAll(() => server.close());

const refused = { status: 413, type: '/problems/too-large', limit: LIMIT };

describe('an append over 900 KB', () => {
  it('of many events is told how many fit', async () => {
    const long = 'Ministers met. '.repeat(60).trim();
    const events = Array.from({ length: 900 }, (_, index) => note({ title: `${long} ${index}` }));
    const got = await server.post('/v1/events', events);
    expect(got.body).toMatchObject(refused);
    const { detail } = Object(got.body);
    expect(detail).toMatch(/^\d+ bytes of data and metadata .* 900000: it has 901 events/);
    const few = Number(/about (\d+) at a time$/.exec(detail)?.[1]);
    const part = await server.post('/v1/events', events.slice(0, few - 1));
    expect([part.status, few > 300]).toEqual([201, true]);
  });

  it('of one event is told by how much it is too long', async () => {
    await server.post('/v1/events', note());
    const [office, organization] = ['北'.repeat(1_000), '南'.repeat(1_000)];
    const parties = ['FRA', 'DEU'].map((country) => ({ country, role: 'party' }));
    const others = Array.from({ length: 198 }, () => ({ role: 'mentioned', office, organization }));
    const participants = [...parties, ...others];
    const got = await server.post('/v1/events', note({ participants }));
    expect(got.body).toMatchObject({
      ...refused,
      detail: expect.stringMatching(/one event.*by \d+$/),
    });
    const rehearsed = await server.post('/v1/events?dryRun=true', note({ participants }));
    expect(rehearsed.body).toMatchObject({ ...refused, detail: Object(got.body).detail });
  });

  it('of an article is told what of it is text, and to split that', async () => {
    const before = await server.count();
    const got = await server.post('/v1/articles', story({ text: TEXT }));
    const pattern = new RegExp(`${TEXT.length + 4} are its text and the rest .* split the text`);
    expect(got.body).toMatchObject({ ...refused, detail: expect.stringMatching(pattern) });
    expect(await server.count()).toBe(before);
  });
});
