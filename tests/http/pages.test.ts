import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { readStory, story } from './articles.ts';
import { entry } from './entries.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(readStory);
  await server.post('/v1/articles', story());
  const days = ['2025-12-03', '2025-11-20', '2025-10-01'];
  await server.post(
    '/v1/events',
    days.map((day) => entry(`Met on ${day}`, day)),
  );
});
afterAll(() => server.close());

describe('a cursor', () => {
  it('leads through every entry once while others arrive', async () => {
    const path = '/v1/pairs/BEL-NLD/timeline';
    const at = (day: number) =>
      entry(`Day ${day}`, `2025-01-${String(day).padStart(2, '0')}`, {
        participants: [
          { country: 'BEL', role: 'party' },
          { country: 'NLD', role: 'party' },
        ],
      });
    await server.post(
      '/v1/events',
      Array.from({ length: 9 }, (_, index) => at(index * 2 + 1)),
    );
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const { body } = await server.get(`${path}?limit=2${next ? `&cursor=${next}` : ''}`);
      seen.push(...body.entries.map(({ title }) => title));
      next = body.next;
      await server.post('/v1/events', at(seen.length * 2));
    } while (next !== null);
    expect(seen).toEqual([17, 15, 13, 11, 9, 7, 5, 3, 1].map((day) => `Day ${day}`));
  });

  it('belongs to its query', async () => {
    const { body } = await server.get('/v1/pairs/FRA-ITA/timeline?limit=1');
    const other = await server.get(`/v1/pairs/FRA-ITA/timeline?type=meeting&cursor=${body.next}`);
    expect(other.body.errors[0]).toMatchObject({ parameter: 'cursor', message: /another query/ });
  });

  it.each(['/v1/pairs/FRA-ITA/timeline', '/v1/pairs', '/v1/sources', '/v1/changes'])(
    'of another version of the view has expired: %s',
    async (path) => {
      const { body } = await server.get(`${path}?limit=1`);
      const cursor = JSON.parse(Buffer.from(body.next ?? '', 'base64url').toString());
      const old = Buffer.from(JSON.stringify({ ...cursor, version: 0 })).toString('base64url');
      const got = await server.get(`${path}?limit=1&cursor=${old}`);
      expect(got.body).toMatchObject({ status: 410, type: '/problems/expired' });
    },
  );
});

describe('pairs', () => {
  it('are listed by how much happened, by name and by country', async () => {
    const { body } = await server.get('/v1/pairs?country=France&sort=code');
    expect(body).toMatchObject({
      pairs: [
        { pair: 'DEU-FRA', total: 2, byType: { meeting: 1, statement: 1 } },
        { pair: 'FRA-ITA' },
      ],
      next: null,
    });
    const found = await server.get('/v1/pairs?q=ital');
    expect(found.body).toMatchObject({ pairs: [{ pair: 'FRA-ITA', first: expect.any(String) }] });
    const first = await server.get('/v1/pairs?limit=1&sort=recent');
    const second = await server.get(`/v1/pairs?limit=1&sort=recent&cursor=${first.body.next}`);
    expect(second.body).not.toEqual(first.body);
  });

  it('are summed up by month, type and intensity, now as then', async () => {
    const now = await server.get('/v1/pairs/DEU-FRA');
    expect(now.body).toMatchObject({
      pair: 'DEU-FRA',
      total: 2,
      first: '2026-01-14',
      last: '2026-01-14',
      unbinned: 0,
      months: [
        { month: '2026-01', total: 2, byType: { meeting: 1, statement: 1 }, intensity: 1.9 },
      ],
    });
    const then = await server.get('/v1/pairs/DEU-FRA?asOf=3');
    expect(then.body).toEqual(now.body);
    const before = await server.get('/v1/pairs/DEU-FRA?asOf=2');
    expect(before.body).toMatchObject({ total: 1, asOf: { position: '2' } });
  });

  it('count apart those in which more than two countries act, now as then', async () => {
    const parties = ['NOR', 'SWE', 'FIN'].map((country) => ({ country, role: 'party' }));
    const talks = (title: string, participants: object[]) => note({ title, participants });
    await server.post('/v1/events', talks('Three met', parties));
    await server.post('/v1/events', talks('Two met', parties.slice(0, 2)));
    const now = await server.get('/v1/pairs/NOR-SWE');
    expect(now.body).toMatchObject({
      total: 2,
      multilateral: 1,
      months: [{ total: 2, multilateral: 1 }],
    });
    const then = await server.get(`/v1/pairs/NOR-SWE?asOf=${now.headers.get('x-view-position')}`);
    expect(then.body).toEqual(now.body);
  });
});

describe('changes', () => {
  it('are told for all and for a pair, a page at a time', async () => {
    const all = await server.get('/v1/changes?order=asc&limit=2');
    expect(all.body.changes).toMatchObject([
      { position: '1', type: 'SourceRegistered' },
      { position: '2', type: 'MeetingHeld', pairs: ['DEU-FRA'] },
    ]);
    const rest = await server.get(`/v1/changes?order=asc&limit=2&cursor=${all.body.next}`);
    expect(rest.body.changes[0]).toMatchObject({ position: '3' });
    const pair = await server.get('/v1/pairs/DEU-FRA/changes?since=2');
    expect(pair.body.changes).toMatchObject([{ position: '3', type: 'StatementMade' }]);
    const until = await server.get('/v1/pairs/DEU-FRA/changes?until=2');
    expect(until.body.changes).toMatchObject([{ position: '2' }]);
  });
});

describe('sources', () => {
  it('are listed by kind and by publisher in any case, a page at a time', async () => {
    const publishers = async (query: string) => {
      const { body } = await server.get(`/v1/sources?${query}`);
      return Reflect.get(body, 'sources').map((one: { publisher: string }) => one.publisher);
    };
    expect(await publishers('kind=article')).toEqual(['Courier']);
    expect(await publishers('publisher=COURIER,nobody')).toEqual(['Courier']);
    expect(await publishers('publisher=courier&kind=entry')).toEqual([]);
    const first = await server.get('/v1/sources?limit=1');
    const rest = await publishers(`limit=1&cursor=${first.body.next}`);
    expect(rest).toHaveLength(1);
    expect(first.body).not.toHaveProperty('sources.0.publisherKey');
  });
});

describe('reports', () => {
  it('of an entry are paged, best first', async () => {
    const source = (publisher: string) => ({ kind: 'entry', publisher, publishedOn: '2026-02-02' });
    const people = [
      { country: 'FRA', role: 'party', person: 'Claire Duval' },
      { country: 'ESP', role: 'party', person: 'Ana Ruiz' },
    ];
    for (const publisher of ['A', 'B', 'C']) {
      await server.post('/v1/events', {
        ...entry('A meeting', '2026-02-01', { participants: people }),
        source: source(publisher),
      });
    }
    const { body } = await server.get('/v1/pairs/ESP-FRA/timeline');
    expect(body.entries).toMatchObject([{ reportCount: 3, reports: [{}, {}, {}] }]);
    const path = `/v1/facts/${body.entries[0]?.reports[1]?.factId}/reports`;
    const first = await server.get(`${path}?limit=2`);
    const second = await server.get(`${path}?limit=2&cursor=${first.body.next}`);
    const ids = [first, second].flatMap((got) => got.body.reports.map(({ factId }) => factId));
    expect(ids).toEqual(body.entries[0]?.reports.map(({ factId }) => factId));
    expect(second.body.next).toBeNull();
  });
});
