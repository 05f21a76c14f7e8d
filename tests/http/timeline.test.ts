import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readStory, story } from './articles.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(readStory);
  await server.post('/v1/articles', story());
  await server.post('/v1/events', [
    entry('Ministers met in Rome', '2025-12-03', { place: { name: 'Rome' }, topics: ['energy'] }),
    entry('Ministers met in December', '2025-12'),
    entry('Ministers to meet', '2027-03-01', { modality: 'planned' }),
    entry('Ministers did not meet', '2025-11-20', { modality: 'denied' }),
    {
      ...entry('France expelled envoys', '2025-11-02'),
      type: 'ActionTaken',
      data: {
        title: 'France expelled envoys of Italy',
        kind: 'expulsion',
        occurred: { edtf: '2025-11-02' },
        participants: [
          { country: 'FRA', role: 'initiator' },
          { country: 'ITA', role: 'recipient' },
        ],
      },
    },
  ]);
});
afterAll(() => server.close());

const entry = (title: string, edtf: string, more: object = {}) => ({
  type: 'MeetingHeld',
  source: { kind: 'entry', publisher: 'Desk', title: 'Chronology', publishedOn: '2026-01-10' },
  data: {
    title,
    mode: 'in-person',
    occurred: { edtf },
    participants: [
      { country: 'FRA', role: 'party', person: 'Claire Duval' },
      { country: 'ITA', role: 'party' },
    ],
    ...more,
  },
});

const titles = async (query: string, pair = 'FRA-ITA') => {
  const { body } = await server.get(`/v1/pairs/${pair}/timeline?${query}`);
  return body.entries.map(({ title }) => title);
};

const ROME = 'Ministers met in Rome';
const DECEMBER = 'Ministers met in December';
const PLANNED = 'Ministers to meet';
const DENIED = 'Ministers did not meet';
const EXPELLED = 'France expelled envoys of Italy';

describe('a timeline', () => {
  it('begins with the newest; of one day the coarser goes first, and asc is the exact reverse', async () => {
    const newest = await titles('');
    expect(newest).toEqual([PLANNED, ROME, DECEMBER, EXPELLED]);
    expect(await titles('order=asc')).toEqual(newest.toReversed());
  });

  it.each([
    ['type=action', [EXPELLED]],
    ['type=action,meeting&modality=actual', [ROME, DECEMBER, EXPELLED]],
    ['kind=expulsion', [EXPELLED]],
    ['modality=denied', [DENIED]],
    ['from=2025-12-05&to=2025-12-06', [DECEMBER]],
    ['from=2025-12&to=2025-12', [ROME, DECEMBER]],
    ['to=2025', [ROME, DECEMBER, EXPELLED]],
    ['precision=month', [DECEMBER]],
    ['topic=energy', [ROME]],
    ['stance=conflictual', [EXPELLED]],
    ['source=France&type=action', [EXPELLED]],
    ['source=IT&type=action', []],
    ['target=ITA&type=action', [EXPELLED]],
    ['actor=ITA&modality=actual', [ROME, DECEMBER]],
    ['country=DEU', []],
    ['person=FRA-claire-duval&modality=actual', [ROME, DECEMBER]],
    ['person=FRA-nobody', []],
    ['publisher=Desk&type=action', [EXPELLED]],
    ['publisher=Courier', []],
    ['status=confirmed&type=action', [EXPELLED]],
    ['status=proposed', []],
    ['q=rome', [ROME]],
    ['q=ministers+dec', [DECEMBER]],
    ['q=%22', []],
    ['minConfidence=1&type=action', [EXPELLED]],
    ['multilateral=true', []],
    ['background=false&type=action', [EXPELLED]],
    ['ongoing=true', []],
    ['voice=narrator&type=action', [EXPELLED]],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('puts what was said under its meeting, unless told not to', async () => {
    const { body } = await server.get('/v1/pairs/DEU-FRA/timeline');
    expect(body.entries).toMatchObject([
      { type: 'meeting', parts: [{ type: 'statement', title: 'Claire Duval praised Germany' }] },
    ]);
    const flat = await server.get('/v1/pairs/DEU-FRA/timeline?group=none');
    expect(flat.body.entries).toHaveLength(2);
    expect(flat.body.entries[0]).not.toHaveProperty('parts');
  });

  it('lets a part stand on its own where its meeting is not asked for', async () => {
    expect(await titles('type=statement', 'DEU-FRA')).toEqual(['Claire Duval praised Germany']);
  });

  it('counts its entries when asked', async () => {
    const { body } = await server.get('/v1/pairs/FRA-ITA/timeline?limit=1&total=true');
    expect([body.entries.length, body.total]).toEqual([1, 4]);
  });

  it('names countries in the language asked for', async () => {
    const { body } = await server.get('/v1/pairs/FRA-ITA/timeline?lang=fr&limit=1');
    expect(body).toMatchObject({ countries: [{ name: 'France' }, { name: 'Italie' }] });
  });

  it('of a pair without entries is empty', async () => {
    const got = await server.get('/v1/pairs/ABW-ZWE/timeline');
    expect([got.status, got.body.entries, got.body.asOf]).toEqual([200, [], null]);
  });

  it.each([
    ['/v1/pairs/ru-cn/timeline?limit=3', '/v1/pairs/CHN-RUS/timeline?limit=3'],
    ['/v1/pairs/Italy-France', '/v1/pairs/FRA-ITA'],
    ['/v1/pairs/ITA-FRA/changes', '/v1/pairs/FRA-ITA/changes'],
  ])('%s leads to %s', async (from, to) => {
    const got = await server.send(from);
    expect([got.status, got.headers.get('location')]).toEqual([308, to]);
  });

  it('is refused as of a place that is not offered, and waits for none that is', async () => {
    const got = await server.send('/v1/pairs/FRA-ITA/timeline?asOf=0');
    expect([got.body.entries, got.headers.get('x-view-position')]).toEqual([[], '0']);
  });
});

describe('a timeline as of an earlier moment', () => {
  it('is what it was then, also by words, people and publishers', async () => {
    const { events } = (
      await server.post('/v1/events', entry('Ministers met in Bari', '2020-05-06'))
    ).body;
    const { factId, position } = events[0] ?? { factId: '', position: '' };
    const changes = { title: 'Ministers met in Lyon' };
    await server.post(`/v1/facts/${factId}/amendment`, { changes, reason: 'Wrong town' });
    const then = `to=2020-12&asOf=${position}`;
    expect(await titles('to=2020-12')).toEqual(['Ministers met in Lyon']);
    expect(await titles(then)).toEqual(['Ministers met in Bari']);
    expect(await titles(`${then}&q=bari`)).toEqual(['Ministers met in Bari']);
    expect(await titles(`${then}&q=lyon`)).toEqual([]);
    expect(await titles('to=2020-12&q=bari')).toEqual([]);
    expect(await titles(`${then}&person=FRA-claire-duval&publisher=Desk`)).toHaveLength(1);
    const fact = await server.get(`/v1/facts/${factId}?asOf=${position}`);
    expect(fact.body).toMatchObject({ fact: { title: 'Ministers met in Bari', revision: 6 } });
    const before = await server.get(`/v1/facts/${factId}?asOf=${Number(position) - 1}`);
    expect(before.status).toBe(404);
  });

  it('takes an instant as the last position recorded at or before it', async () => {
    const { body } = await server.get('/v1/pairs/FRA-ITA/timeline?limit=1');
    const at = await server.get('/v1/pairs/FRA-ITA/timeline?asOf=2020-01-01T00:00:00Z');
    expect(at.headers.get('x-view-position')).toBe('0');
    const now = await server.get(
      `/v1/pairs/FRA-ITA/timeline?asOf=${Reflect.get(body.asOf ?? {}, 'recordedAt')}`,
    );
    expect(now.body.asOf).toEqual(body.asOf);
  });
});

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

  it('of another version of the view has expired', async () => {
    const { body } = await server.get('/v1/pairs/FRA-ITA/timeline?limit=1');
    const cursor = JSON.parse(Buffer.from(body.next ?? '', 'base64url').toString());
    const old = Buffer.from(JSON.stringify({ ...cursor, version: 0 })).toString('base64url');
    const got = await server.get(`/v1/pairs/FRA-ITA/timeline?limit=1&cursor=${old}`);
    expect(got.body).toMatchObject({ status: 410, type: '/problems/expired' });
  });
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
