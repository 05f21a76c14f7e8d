import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { readStory, storiesOfPairs } from './articles.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let told: ReturnType<typeof nextStory>;
let factId: string;
let before: number;
const nextStory = storiesOfPairs();

beforeAll(async () => {
  server = await startServer(readStory);
});
afterAll(() => server.close());
beforeEach(async () => {
  told = nextStory();
  const { body, headers } = await server.post('/v1/articles', told.story());
  factId = body.facts[0]?.factId ?? '';
  before = Number(headers.get('x-log-position'));
});

const judge = (verb: string, body?: unknown, headers = {}) =>
  server.post(`/v1/facts/${factId}/${verb}`, body, headers);
const fact = async () => (await server.get(`/v1/facts/${factId}`)).body;

describe('a fact', () => {
  it('is confirmed, and once more without a further event', async () => {
    const first = await judge('confirmation');
    expect(first.status).toBe(201);
    expect(first.headers.get('x-log-position')).toBe(String(before + 1));
    const again = await judge('confirmation');
    expect([again.status, again.headers.get('x-log-position')]).toEqual([200, String(before + 1)]);
    expect(await fact()).toMatchObject({ fact: { status: 'confirmed', revision: 3 } });
  });

  it('is amended with what follows from the amendment', async () => {
    const changes = {
      occurred: { edtf: '2026-01' },
      participants: [
        { country: 'France', role: 'host', person: 'Claire Duval' },
        { country: 'AT', role: 'guest', person: 'Ida Moser' },
      ],
    };
    const got = await judge('amendment', { changes, reason: 'It was the Austrian minister' });
    expect(got.status).toBe(201);
    expect(await fact()).toMatchObject({
      fact: {
        status: 'confirmed',
        occurred: { edtf: '2026-01', earliest: '2026-01-01', precision: 'month', extent: 'within' },
        participants: [{ country: 'FRA' }, { country: 'AUT' }],
      },
    });
    const moved = await server.get('/v1/pairs/AUT-FRA/timeline');
    expect(moved.body.entries).toMatchObject([
      { id: factId, participants: [{}, { country: 'AUT' }] },
    ]);
  });

  it.each([
    ['confirmation', { note: ' ' }, 201, undefined],
    ['amendment', { changes: { title: 'T' }, reason: ' ' }, 400, '/reason'],
    ['retraction', { reason: '\n' }, 400, '/reason'],
    ['retraction', { reason: 'r', by: 'rereading' }, 400, '/by'],
    ['retraction', { reason: 'r', by: 'person' }, 201, undefined],
  ])('is judged for a reason that says something, by a person: %s of %j', async (...asked) => {
    const [verb, said, status, pointer] = asked;
    const got = await judge(verb, said);
    expect([got.status, got.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
  });

  it('has each topic and each reporter once, however often they are sent', async () => {
    const attribution = { voice: 'media', reportedBy: ['Wire', 'Desk', 'Wire'] };
    const sent = { topics: ['trade', 'energy', 'trade'], attribution };
    expect((await judge('amendment', { changes: sent, reason: 'Both' })).status).toBe(201);
    const once = {
      topics: ['trade', 'energy'],
      attribution: { voice: 'media', reportedBy: ['Wire', 'Desk'] },
    };
    expect(await fact()).toMatchObject({ fact: once });
    expect((await judge('amendment', { changes: sent, reason: 'Again' })).status).toBe(200);
    const { body } = await server.post('/v1/events', note(sent));
    const noted = await server.get(`/v1/facts/${body.events[0]?.factId}`);
    expect(noted.body).toMatchObject({ fact: once });
  });

  it('is amended to the values that it has without a further event', async () => {
    const { title, occurred, participants } = Object(Reflect.get(await fact(), 'fact'));
    const amend = (changes: object) => judge('amendment', { changes, reason: 'It was so' });
    const count = await server.count();
    const same = await amend({ title, occurred, participants });
    expect([same.status, same.body.duplicates]).toEqual([200, 1]);
    expect(await fact()).toMatchObject({ fact: { status: 'proposed', revision: 1 } });
    expect((await amend({ title: 'A visit', occurred })).status).toBe(201);
    expect((await amend({ title: 'A visit' })).status).toBe(200);
    expect(await server.count()).toBe(count + 1);
  });

  it.each([
    [{ factId: '11111111-2222-4333-8444-555555555555' }, '/changes/factId'],
    [{ derivedBy: { method: 'manual', name: 'x', version: '1' } }, '/changes/derivedBy'],
    [{ act: 'praise' }, '/changes/act'],
    [{ occurred: { edtf: '2026-13' } }, '/changes/occurred/edtf'],
    [{ evidence: [{ text: 'not there' }] }, '/changes/evidence/0/text'],
    [{}, '/changes'],
    [[], '/changes'],
  ])('cannot be amended by %j', async (changes, pointer) => {
    const count = await server.count();
    const got = await judge('amendment', { changes, reason: 'Because' });
    expect(got.status).toBe(400);
    expect(got.body.errors[0]).toHaveProperty('pointer', pointer);
    expect(await server.count()).toBe(count);
  });

  it('is retracted with a reason, and reinstated as it was', async () => {
    expect((await judge('retraction', {})).body.errors).toEqual([
      { pointer: '/reason', message: 'is missing', value: null },
    ]);
    expect((await judge('retraction', { reason: 'Wrong' })).status).toBe(201);
    expect((await judge('retraction', { reason: 'Wrong' })).status).toBe(200);
    expect(await fact()).toMatchObject({ fact: { status: 'retracted' } });
    expect((await judge('confirmation')).body).toMatchObject({ type: '/problems/not-possible' });
    const shown = await server.get(`${told.pair}/timeline?type=meeting`);
    expect(shown.body.entries).toEqual([]);
    const asked = await server.get(`${told.pair}/timeline?type=meeting&status=retracted`);
    expect(asked.body.entries).toHaveLength(1);
    expect((await judge('reinstatement', { reason: 'Right' })).status).toBe(201);
    expect(await fact()).toMatchObject({ fact: { status: 'proposed' } });
    expect((await judge('reinstatement', { reason: 'Right' })).status).toBe(409);
  });

  it('is judged at the revision that was seen, whatever happened to others', async () => {
    const { revision } = (await server.get(`/v1/facts/${factId}`)).body.facts?.[0] ?? {
      revision: 1,
    };
    const other = (await server.get(`${told.pair}/timeline?group=none&type=statement`)).body;
    await server.post(`/v1/facts/${other.entries[0]?.id}/confirmation`);
    const match = { 'if-match': `"${revision}"` };
    expect((await judge('retraction', { reason: 'Wrong' }, match)).status).toBe(201);
    const late = await judge('reinstatement', { reason: 'Right' }, match);
    expect(late.body).toMatchObject({
      type: '/problems/wrong-revision',
      expected: 1,
      actual: 4,
      detail: expect.stringContaining(factId),
    });
  });

  it('answers a repeated request under a key as the first time', async () => {
    const key = { 'idempotency-key': 'once' };
    const first = await judge('retraction', { reason: 'Wrong' }, key);
    await judge('reinstatement', { reason: 'Right' });
    const again = await judge('retraction', { reason: 'Wrong' }, key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(await fact()).toMatchObject({ fact: { status: 'proposed' } });
  });

  it('has a history', async () => {
    await judge('confirmation', { note: 'Seen' });
    const { body } = await server.get(`/v1/facts/${factId}/history`);
    expect(body.events).toMatchObject([
      {
        type: 'MeetingHeld',
        revision: 1,
        position: String(before - 1),
        metadata: { recordedBy: 'local' },
      },
      { type: 'FactConfirmed', revision: 3, data: { note: 'Seen' } },
    ]);
  });
});

describe('a word on several facts', () => {
  it('parts two reports of one meeting, and joins them when it is taken back', async () => {
    const second = await server.post(
      '/v1/articles',
      told.story({ text: `${told.text} Others agree.`, url: undefined, publisher: 'Herald' }),
    );
    const other = second.body.facts[0]?.factId;
    const meetings = async () =>
      (await server.get(`${told.pair}/timeline?type=meeting`)).body.entries;
    expect(await meetings()).toMatchObject([{ reportCount: 2 }]);
    const word = { verdict: 'different', facts: [factId, other], reason: 'Two visits' };
    const said = await server.post('/v1/merges', word);
    expect([said.status, Object.keys(said.body)]).toEqual([201, ['id']]);
    expect(await meetings()).toHaveLength(2);
    const taken = await server.send(`/v1/merges/${said.body.id}`, { method: 'DELETE' });
    expect(taken.status).toBe(201);
    expect(await meetings()).toMatchObject([{ reportCount: 2 }]);
    const again = await server.send(`/v1/merges/${said.body.id}`, { method: 'DELETE' });
    expect(again.status).toBe(200);
  });

  it('is refused when it names a fact twice', async () => {
    const word = { verdict: 'same', facts: [factId, factId], reason: 'One' };
    const got = await server.post('/v1/merges', word);
    expect(got.body.errors[0]).toMatchObject({ pointer: '/facts', message: /twice/ });
  });
});
