import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readStory, storiesOfPairs } from './articles.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let read: string[] = [];
let told: ReturnType<typeof nextStory>;
let before: number;
const nextStory = storiesOfPairs();

beforeAll(async () => {
  server = await startServer((text) => {
    read.push(text);
    return readStory(text);
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  told = nextStory();
  read = [];
  before = await server.count();
});

const added = async () => (await server.count()) - before;

describe('an article', () => {
  it('is recorded with the facts that are found in it', async () => {
    const got = await server.post('/v1/articles', told.story());
    expect(got.status).toBe(201);
    expect(got.body).toMatchObject({
      source: { kind: 'article', publisher: 'Courier', text: told.text, language: 'en' },
      facts: [
        { type: 'meeting', status: 'proposed', revision: 1, mode: 'visit' },
        { type: 'statement', status: 'proposed', revision: 2, act: 'praise' },
      ],
      mentions: { dates: [{ edtf: '2026-01-14', text: 'Wednesday' }] },
      duplicate: false,
    });
    expect(got.body.facts[1]).toHaveProperty('partOf', got.body.facts[0]?.factId);
    expect(got.headers.get('x-log-position')).toBe(String(before + 3));
  });

  it('that is known answers 200 with the same source, is not read again and appends nothing', async () => {
    const first = await server.post('/v1/articles', told.story());
    const again = await server.post('/v1/articles', told.story());
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ duplicate: true, source: first.body.source });
    expect(again.body.facts).toEqual(first.body.facts);
    expect(again.headers.get('x-log-position')).toBe(String(before + 3));
    expect(await added()).toBe(3);
    expect(read).toHaveLength(1);
  });

  it('gives the same answer to the same request under one key', async () => {
    const key = { 'idempotency-key': '"k1"' };
    const first = await server.post('/v1/articles', told.story(), key);
    const again = await server.post('/v1/articles', told.story(), key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    const other = await server.post('/v1/articles', told.story({ title: 'Other' }), key);
    expect(other.body).toMatchObject({ status: 422, type: '/problems/key-reused' });
  });

  it('is recorded once when it comes several times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => server.post('/v1/articles', told.story())),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 201]);
    expect(await added()).toBe(3);
  });

  it('that stands at another URL too is one report with two URLs', async () => {
    await server.post('/v1/articles', told.story());
    const url = `${told.url}/mirror`;
    const again = await server.post('/v1/articles', told.story({ url }));
    expect([again.status, again.body.duplicate]).toEqual([200, true]);
    expect(await added()).toBe(4);
    const shown = await server.get(`${told.pair}/timeline`);
    expect(shown.body.entries).toMatchObject([{ reports: [{ urls: [told.url, url] }] }]);
  });

  it('with another text at its URL is replaced, and its facts stop counting', async () => {
    const first = await server.post('/v1/articles', told.story());
    const text = `${told.text} Corrected.`;
    const second = await server.post('/v1/articles', told.story({ text }));
    expect(second.status).toBe(201);
    expect(second.body.source).toHaveProperty('replaces', first.body.source.sourceId);
    const shown = await server.get(`${told.pair}/timeline`);
    expect(shown.body.entries.map(({ id }) => id)).toEqual([second.body.facts[0]?.factId]);
    const former = await server.get(`/v1/sources/${first.body.source.sourceId}`);
    expect(former.body.source).toMatchObject({ replacedBy: second.body.source.sourceId });
  });

  it('that was replaced counts again when a person reinstates it', async () => {
    const first = await server.post('/v1/articles', told.story());
    await server.post('/v1/articles', told.story({ text: `${told.text} Corrected.` }));
    await server.get('/v1/sources');
    const { sourceId } = first.body.source;
    const back = await server.post(`/v1/sources/${sourceId}/reinstatement`, {
      reason: 'Both hold',
    });
    expect(back.status).toBe(201);
    const shown = await server.get(`${told.pair}/timeline?group=none&type=meeting`);
    expect(shown.body.entries).toMatchObject([{ reportCount: 2 }]);
  });

  it('is read and not recorded in a dry run', async () => {
    const got = await server.post('/v1/articles?dryRun=true', told.story());
    expect(got.status).toBe(200);
    expect(got.body).toMatchObject({ duplicate: false, facts: [{ type: 'meeting' }, {}] });
    expect(await added()).toBe(0);
  });

  it('keeps plain text exactly as it came', async () => {
    const text = `\uFEFF${told.text}\r\n\t\u00a0e\u0301 `;
    const got = await server.post('/v1/articles', told.story({ text }));
    const { sourceId } = got.body.source;
    const shown = await server.get(`/v1/sources/${sourceId}`);
    expect(shown.body.source.text).toBe(text);
  });

  it('tells where evidence, quotes and the words of the date stand', async () => {
    const got = await server.post('/v1/articles', told.story());
    const [meeting, statement] = got.body.facts;
    const one = await server.get(`/v1/facts/${meeting?.factId}/evidence`);
    expect(one.body).toMatchObject({
      source: { text: told.text },
      spans: [
        { start: 3, end: 12, as: 'date' },
        { start: 13, end: 54, as: 'evidence' },
      ],
    });
    const other = await server.get(`/v1/facts/${statement?.factId}/evidence`);
    expect(other.body).toMatchObject({ spans: [{ as: 'evidence' }, { as: 'quote' }] });
  });
});

describe('a source', () => {
  it('is listed, shown with its facts, withdrawn and reinstated', async () => {
    const { source } = (await server.post('/v1/articles', told.story())).body;
    const path = `/v1/sources/${source.sourceId}`;
    expect((await server.get('/v1/sources?publisher=Courier&limit=1')).body).toMatchObject({
      sources: [{ sourceId: source.sourceId, title: 'A visit to Paris', withdrawn: false }],
    });
    expect((await server.get(path)).body).toMatchObject({
      source: { revision: 0, withdrawn: false },
      facts: [{ type: 'meeting' }, { type: 'statement' }],
    });
    const gone = await server.post(
      `${path}/withdrawal`,
      { reason: 'Made up' },
      { 'if-match': '"0"' },
    );
    expect(gone.status).toBe(201);
    expect((await server.get(`${told.pair}/timeline`)).body.entries).toEqual([]);
    const again = await server.post(`${path}/withdrawal`, { reason: 'Made up' });
    expect([again.status, again.headers.get('x-log-position')]).toEqual([200, String(before + 4)]);
    const back = await server.post(`${path}/reinstatement`, { reason: 'It was true' });
    expect(back.status).toBe(201);
    expect((await server.get(`${told.pair}/timeline`)).body.entries).toHaveLength(1);
    const once = await server.post(`${path}/reinstatement`, { reason: 'It was true' });
    expect(once.body).toMatchObject({ status: 409, type: '/problems/not-possible' });
  });
});

describe('the extractor of an article', () => {
  it('is the rules when they are named', async () => {
    const got = await server.post('/v1/articles', told.story({ extractor: 'rules' }));
    expect(got.status).toBe(201);
  });

  it.each([
    ['model', 'no language model is offered here'],
    ['magic', 'Invalid option'],
  ])('is refused where it is not there: %s', async (extractor, message) => {
    const got = await server.post('/v1/articles', told.story({ extractor }));
    expect([got.status, got.body.type]).toEqual([400, '/problems/invalid']);
    expect(got.body.errors).toMatchObject([
      { pointer: '/extractor', value: extractor, message: expect.stringContaining(message) },
    ]);
    expect(await added()).toBe(0);
  });
});
