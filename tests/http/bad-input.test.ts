import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
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
const UNKNOWN = '11111111-2222-4333-8444-555555555555';

interface Bad {
  readonly what: string;
  readonly path?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly type: string;
  /** Of the first error. */
  readonly pointer?: string;
  readonly value?: unknown;
}

const fact = (data: object) => ({ body: note(data) });
const invalid = { status: 400, type: '/problems/invalid' } as const;

const BAD: readonly Bad[] = [
  {
    what: 'an unknown country',
    ...fact({ participants: [{ country: 'Narnia', role: 'party' }] }),
    ...invalid,
    pointer: '/data/participants/0/country',
    value: 'Narnia',
  },
  {
    what: 'an impossible date',
    ...fact({ occurred: { edtf: '2025-02-30' } }),
    ...invalid,
    pointer: '/data/occurred/edtf',
    value: '2025-02-30',
  },
  {
    what: 'a one-day interval',
    ...fact({ occurred: { edtf: '2025-02-03/2025-02-03' } }),
    ...invalid,
    pointer: '/data/occurred/edtf',
    value: '2025-02-03/2025-02-03',
  },
  {
    what: 'a quote that is not in the text',
    body: note(
      { quotes: [{ text: 'never said' }] },
      { source: { kind: 'article', publishedOn: '2026-01-02', text: 'They met in Paris.' } },
    ),
    ...invalid,
    pointer: '/data/quotes/0/text',
    value: 'never said',
  },
  {
    what: 'a wrong expected revision',
    body: note({ title: 'Another' }),
    headers: { 'if-match': '"7"' },
    status: 412,
    type: '/problems/wrong-revision',
  },
  {
    what: 'a new stream that is there already',
    body: note({ title: 'Another' }),
    headers: { 'if-none-match': '*' },
    status: 412,
    type: '/problems/wrong-revision',
  },
  {
    what: 'an If-Match that is no revision',
    body: note(),
    headers: { 'if-match': 'abc' },
    ...invalid,
    value: 'abc',
  },
  {
    what: 'an unknown event type',
    body: note({}, { type: 'PartyHeld' }),
    ...invalid,
    pointer: '/type',
    value: 'PartyHeld',
  },
  {
    what: 'a body of 20 MB',
    text: `["${'x'.repeat(20 * 1024 * 1024)}"]`,
    status: 413,
    type: '/problems/too-large',
  },
  {
    what: 'a text over the limit',
    path: '/v1/articles',
    body: { text: 'They met. '.repeat(60_000), publishedOn: '2026-01-02' },
    status: 413,
    type: '/problems/too-large',
  },
  {
    what: 'a list of more events than an append may have',
    body: Array.from({ length: 1_001 }, (_, index) => note({ title: `Meeting ${index}` })),
    status: 413,
    type: '/problems/too-large',
  },
  { what: 'an empty list', body: [], ...invalid, pointer: '', value: [] },
  { what: 'a list of no events', body: [null, 3], ...invalid, pointer: '/0', value: null },
  { what: 'no body', ...invalid, pointer: '/type' },
  { what: 'half a JSON text', text: '{"type": "MeetingHeld"', ...invalid, pointer: '' },
  { what: 'NaN', text: '{"type": NaN}', ...invalid, pointer: '' },
  {
    what: 'a number beyond numbers',
    text: JSON.stringify(note({ confidence: 0.5 })).replace('0.5', '1e999'),
    ...invalid,
    pointer: '',
  },
  {
    what: 'a key that is a prototype',
    text: JSON.stringify(note()).replace('"mode"', '"__proto__": {"a": 1}, "mode"'),
    ...invalid,
    pointer: '',
  },
  {
    what: 'a body that is said to be a form',
    text: 'type=MeetingHeld',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    ...invalid,
    pointer: '',
    value: 'application/x-www-form-urlencoded',
  },
  {
    what: 'an unknown parameter of a write',
    path: '/v1/events?atomic=true',
    body: note(),
    status: 400,
    type: '/problems/unknown-parameter',
    value: 'true',
  },
  {
    what: 'a dry run that is neither',
    path: '/v1/events?dryRun=yes',
    body: note(),
    ...invalid,
    value: 'yes',
  },
  {
    what: 'an article without a day',
    path: '/v1/articles',
    body: { text: 'They met.' },
    ...invalid,
    pointer: '/publishedOn',
  },
  {
    what: 'an article with two contents',
    path: '/v1/articles',
    body: { text: 'They met.', html: '<p>They met.</p>', publishedOn: '2026-01-02' },
    ...invalid,
    pointer: '',
  },
  {
    what: 'an article with a field that there is not',
    path: '/v1/articles',
    body: { text: 'They met.', publishedOn: '2026-01-02', author: 'A' },
    ...invalid,
    pointer: '/author',
    value: 'A',
  },
  {
    what: 'a retraction without a reason',
    path: `/v1/facts/${UNKNOWN}/retraction`,
    body: {},
    status: 404,
    type: '/problems/not-found',
  },
  {
    what: 'a merge of one fact',
    path: '/v1/merges',
    body: { verdict: 'same', facts: [UNKNOWN], reason: 'one' },
    ...invalid,
    pointer: '/facts',
  },
  {
    what: 'a verdict that there is not',
    path: '/v1/merges',
    body: { verdict: 'perhaps', facts: [UNKNOWN, UNKNOWN], reason: 'one' },
    ...invalid,
    pointer: '/verdict',
    value: 'perhaps',
  },
  {
    what: 'a merge that nobody made',
    path: `/v1/merges/${UNKNOWN}`,
    method: 'DELETE',
    status: 404,
    type: '/problems/not-found',
  },
  {
    what: 'an unknown view',
    path: '/v1/projections/nothing/rebuild',
    body: {},
    status: 404,
    type: '/problems/not-found',
  },
  {
    what: 'an ending that there is not',
    path: '/v1/projections/timeline/rebuild',
    // biome-ignore lint/suspicious/noThenProperty: the API's word
    body: { then: 'burn' },
    ...invalid,
    pointer: '/then',
    value: 'burn',
  },
  {
    what: 'an address that there is not',
    path: '/v1/everything',
    body: {},
    status: 404,
    type: '/problems/not-found',
  },
];

describe('a bad request', () => {
  it.each(BAD)('with $what is refused by name and appends nothing', async (bad) => {
    const text = bad.text ?? (bad.body === undefined ? undefined : JSON.stringify(bad.body));
    const got = await server.send(bad.path ?? '/v1/events', {
      method: bad.method ?? 'POST',
      ...(text !== undefined && { body: text }),
      headers: { ...(text === undefined ? {} : JSON_TYPE), ...bad.headers },
    });
    expect(got.headers.get('content-type')).toContain('application/problem+json');
    expect(got.body).toMatchObject({ status: bad.status, type: bad.type });
    expect(got.status).toBe(bad.status);
    const [first] = got.body.errors ?? [];
    if (bad.pointer !== undefined) expect(first).toHaveProperty('pointer', bad.pointer);
    if ('value' in bad) expect(first).toHaveProperty('value', bad.value);
    expect(await server.count()).toBe(before);
  });

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

const BAD_QUERIES: readonly [string, string, number, string][] = [
  ['/v1/pairs/DEU-FRA/timeline?colour=red', 'colour', 400, 'unknown-parameter'],
  ['/v1/pairs/DEU-FRA/timeline?type=party', 'type', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?type=', 'type', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?country=Narnia', 'country', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?from=yesterday', 'from', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?limit=0', 'limit', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?limit=1001', 'limit', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?minConfidence=2', 'minConfidence', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?background=maybe', 'background', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?lang=xx_yy_zz', 'lang', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?cursor=abc', 'cursor', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?asOf=2026-01-15', 'asOf', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?asOf=2999-01-01T00:00:00Z', 'asOf', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?asOf=999999', 'asOf', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?after=999999', 'after', 400, 'invalid'],
  ['/v1/pairs/DEU-FRA/timeline?after=-1', 'after', 400, 'invalid'],
  ['/v1/pairs?asOf=1', 'asOf', 400, 'as-of-not-offered'],
  ['/v1/events?asOf=1', 'asOf', 400, 'as-of-not-offered'],
  ['/v1/events?type=PartyHeld', 'type', 400, 'invalid'],
  ['/v1/events?since=999999', 'since', 400, 'invalid'],
  ['/v1/changes?until=x', 'until', 400, 'invalid'],
];

describe('a bad question', () => {
  it.each(BAD_QUERIES)('%s names %s', async (path, parameter, status, type) => {
    const got = await server.send(path);
    expect(got.body).toMatchObject({ status, type: `/problems/${type}` });
    expect(got.body.errors[0]).toMatchObject({ parameter, value: expect.any(String) });
  });

  it.each([
    '/v1/pairs/XXX-FRA/timeline',
    '/v1/pairs/FRA/timeline',
    '/v1/pairs/FRA-FRA/timeline',
    `/v1/facts/${UNKNOWN}`,
    '/v1/facts/x',
    `/v1/facts/${UNKNOWN}/history`,
    `/v1/facts/${UNKNOWN}/evidence`,
    `/v1/facts/${UNKNOWN}/reports`,
    `/v1/sources/${UNKNOWN}`,
    '/v1/operations/1',
    '/problems/unheard-of',
  ])('%s is not found', async (path) => {
    const got = await server.send(path);
    expect(got.body).toMatchObject({ status: 404, type: '/problems/not-found' });
  });

  it('that cannot be decoded is refused', async () => {
    const got = await server.send('/v1/pairs/%E0%A4%A/timeline');
    expect(got.body).toMatchObject({ status: 400, type: '/problems/invalid' });
  });
});
