import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readStory, story } from './articles.ts';
import { entry } from './entries.ts';
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
    ['person=claire+duv%C3%A1l&modality=actual', [ROME, DECEMBER]],
    ['person=Giorgia+Meloni,CLAIRE+DUVAL&type=meeting&modality=actual', [ROME, DECEMBER]],
    ['person=Giorgia+Meloni', []],
    ['publisher=Desk&type=action', [EXPELLED]],
    ['publisher=desk&type=action', [EXPELLED]],
    ['publisher=%EF%BC%A4ESK&type=action', [EXPELLED]],
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

  it.each([
    ['Nobody Known', /^"Nobody Known" is nobody known/],
    ['George Bush', /USA-george-h-w-bush.*USA-george-w-bush/],
  ])('of %s is refused, who cannot be told', async (name, message) => {
    const got = await server.get(`/v1/pairs/FRA-ITA/timeline?person=${encodeURIComponent(name)}`);
    expect(got.body).toMatchObject({
      status: 400,
      errors: [{ parameter: 'person', value: name, message: expect.stringMatching(message) }],
    });
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

  it.each(['PARIS arno', 'steady partn', 'she called germany'])('is searched for %s', async (q) => {
    const flat = `group=none&q=${encodeURIComponent(q)}`;
    const now = await titles(flat, 'DEU-FRA');
    expect(now).toHaveLength(1);
    expect(await titles(`${flat}&asOf=3`, 'DEU-FRA')).toEqual(now);
    expect(await titles(`${flat}&asOf=1`, 'DEU-FRA')).toEqual([]);
    expect(await titles(`group=none&q=${encodeURIComponent(`${q} nowhere`)}`, 'DEU-FRA')).toEqual(
      [],
    );
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
    const history = (asOf: string) => server.get(`/v1/facts/${factId}/history?${asOf}`);
    expect((await history('')).body.events).toHaveLength(2);
    const told = await history(`asOf=${position}`);
    expect([told.body.events.length, told.headers.get('x-view-position')]).toEqual([1, position]);
    for (const path of ['', '/history', '/evidence', '/reports']) {
      const before = await server.get(`/v1/facts/${factId}${path}?asOf=${Number(position) - 1}`);
      expect(before.status).toBe(404);
    }
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
