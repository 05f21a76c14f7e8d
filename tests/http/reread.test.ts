import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Extraction } from '../../src/extract/types.ts';
import { readStory, storiesOfPairs } from './articles.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let read: (text: string) => Extraction = readStory;
const nextStory = storiesOfPairs();
let told: ReturnType<typeof nextStory>;

beforeAll(async () => {
  server = await startServer((text) => read(text));
});
afterAll(() => server.close());
beforeEach(() => {
  told = nextStory();
  read = readStory;
});

/** Reads a story as before, save that its statement is found to be of another stance, or not at all. */
const otherwise = (stance: 'neutral' | null) => (text: string) => {
  const { facts, mentions } = readStory(text);
  const found = facts.filter(({ type }) => stance !== null || type === 'meeting');
  const bent = found.map((fact) =>
    fact.type === 'statement' && stance ? { ...fact, stance } : fact,
  );
  return { facts: bent, mentions };
};

async function added() {
  const { body } = await server.post('/v1/articles', told.story());
  return { sourceId: body.source.sourceId, statement: body.facts[1]?.factId ?? '' };
}

const reread = (id: string, query = '', headers = {}) =>
  server.post(`/v1/sources/${id}/reread${query}`, {}, headers);

describe('re-reading a source', () => {
  it('answers 200 and appends nothing where all is found as before', async () => {
    const { sourceId } = await added();
    const before = await server.count();
    const got = await reread(sourceId);
    expect([got.status, got.headers.get('x-log-position')]).toEqual([200, null]);
    expect(got.body).toEqual({
      sourceId,
      extractor: { method: 'rules', name: 'test-rules', version: '1' },
      ...{ added: 0, amended: 0, reinstated: 0, retracted: 0, unchanged: 2, kept: 0 },
      changes: [],
    });
    expect(await server.count()).toBe(before);
  });

  it('amends a fact, which stays unreviewed, and shows it so', async () => {
    const { sourceId, statement } = await added();
    read = otherwise('neutral');
    const before = await server.count();
    const dry = await reread(sourceId, '?dryRun=true');
    expect([dry.status, dry.body, await server.count()]).toMatchObject([
      200,
      { amended: 1 },
      before,
    ]);
    const got = await reread(sourceId);
    expect([got.status, await server.count()]).toEqual([201, before + 1]);
    expect(got.headers.get('x-log-position')).toBe(String(before + 1));
    expect(got.body).toMatchObject({
      ...{ amended: 1, unchanged: 1 },
      changes: [{ did: 'amended', factId: statement, type: 'statement', fields: ['stance'] }],
    });
    const shown = await server.get(`/v1/facts/${statement}`);
    expect(shown.body).toMatchObject({ fact: { stance: 'neutral', status: 'proposed' } });
  });

  it('takes a fact off the timeline, and puts it back when it is found again', async () => {
    const { sourceId, statement } = await added();
    const partsOf = async () =>
      (await server.get(`${told.pair}/timeline`)).body.entries.map(({ parts }) => parts.length);
    expect(await partsOf()).toEqual([1]);
    read = otherwise(null);
    expect((await reread(sourceId)).body).toMatchObject({ retracted: 1 });
    expect(await partsOf()).toEqual([0]);
    const history = await server.get(`/v1/facts/${statement}/history`);
    expect(history.body.events.at(-1)).toMatchObject({
      type: 'FactRetracted',
      data: { by: 'rereading', reason: 'superseded by rules 1' },
    });
    read = readStory;
    expect((await reread(sourceId)).body).toMatchObject({ reinstated: 1 });
    expect(await partsOf()).toEqual([1]);
  });

  it('leaves a fact that a person retracted', async () => {
    const { sourceId, statement } = await added();
    await server.post(`/v1/facts/${statement}/retraction`, { reason: 'No such words' });
    expect((await reread(sourceId)).body).toMatchObject({ kept: 1, unchanged: 1, changes: [] });
  });

  it('gives the same answer to the same request under one key', async () => {
    const { sourceId } = await added();
    read = otherwise('neutral');
    const key = { 'idempotency-key': '"again"' };
    const first = await reread(sourceId, '', key);
    const before = await server.count();
    const again = await reread(sourceId, '', key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(await server.count()).toBe(before);
  });

  it('is refused for what is not there, has no text, has moved on, or asks for more', async () => {
    const unknown = await reread('00000000-0000-4000-8000-000000000000');
    expect(unknown.status).toBe(404);
    expect((await reread('nothing')).status).toBe(404);
    const { sourceId } = await added();
    read = otherwise('neutral');
    const stale = await reread(sourceId, '', { 'if-match': '"0"' });
    expect([stale.status, stale.body.type]).toEqual([412, '/problems/wrong-revision']);
    const more = await server.post(`/v1/sources/${sourceId}/reread`, { extractor: 'rules' });
    expect([more.status, more.body.errors[0]?.pointer]).toEqual([400, '/extractor']);
    const entry = await server.post('/v1/events', {
      type: 'MeetingHeld',
      source: { kind: 'entry', publisher: 'Desk', title: 'Talks', publishedOn: '2026-01-15' },
      data: {
        mode: 'in-person',
        occurred: { edtf: '2026-01-14' },
        participants: [
          { country: 'FRA', role: 'party' },
          { country: 'DEU', role: 'party' },
        ],
      },
    });
    const stream = String((entry.body.events[0] as unknown as { stream: string }).stream);
    const refused = await reread(stream.slice('source-'.length));
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/not-possible']);
  });
});
