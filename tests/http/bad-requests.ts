import { note } from '../record/recorder.ts';

export const UNKNOWN = '11111111-2222-4333-8444-555555555555';

/** A request that must be refused, and what the answer must name. */
interface Bad {
  readonly what: string;
  readonly path?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly type: string;
  /** Of the first error. */
  readonly pointer?: string;
  readonly value?: unknown;
}

const fact = (data: object) => ({ body: note(data) });
const invalid = { status: 400, type: '/problems/invalid' } as const;
const tooLarge = { status: 413, type: '/problems/too-large' } as const;
const outdated = { status: 412, type: '/problems/wrong-revision' } as const;
const notFound = { status: 404, type: '/problems/not-found' } as const;

const another = fact({ title: 'Another' });

const badDay = (what: string, edtf: string): Bad => ({
  what,
  ...fact({ occurred: { edtf } }),
  ...invalid,
  pointer: '/data/occurred/edtf',
  value: edtf,
});

/** Every kind of bad input to a write. */
export const BAD: readonly Bad[] = [
  {
    what: 'an unknown country',
    ...fact({ participants: [{ country: 'Narnia', role: 'party' }] }),
    ...invalid,
    pointer: '/data/participants/0/country',
    value: 'Narnia',
  },
  badDay('an impossible date', '2025-02-30'),
  badDay('a one-day interval', '2025-02-03/2025-02-03'),
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
  { what: 'a wrong expected revision', ...another, headers: { 'if-match': '"7"' }, ...outdated },
  { what: 'a stream that is not new', ...another, headers: { 'if-none-match': '*' }, ...outdated },
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
    ...tooLarge,
  },
  {
    what: 'a text over the limit',
    path: '/v1/articles',
    body: { text: 'They met. '.repeat(60_000), publishedOn: '2026-01-02' },
    ...tooLarge,
  },
  {
    what: 'a list of more events than an append may have',
    body: Array.from({ length: 1_001 }, (_, index) => note({ title: `Meeting ${index}` })),
    ...tooLarge,
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
    what: 'an article in no language',
    path: '/v1/articles',
    body: { text: 'They met.', publishedOn: '2026-01-02', language: '!!' },
    ...invalid,
    pointer: '/language',
    value: '!!',
  },
  {
    what: 'a source in no language',
    body: note({}, { source: { kind: 'entry', publishedOn: '2026-01-02', language: 'en_GB' } }),
    ...invalid,
    pointer: '/source/language',
    value: 'en_GB',
  },
  {
    what: 'bytes that are no UTF-8',
    bytes: Buffer.from(JSON.stringify(note({ title: 'é' })), 'latin1'),
    ...invalid,
    pointer: '',
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
    ...notFound,
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
    ...notFound,
  },
  {
    what: 'an unknown view',
    path: '/v1/projections/nothing/rebuild',
    body: {},
    ...notFound,
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
  ...['PATCH', 'PUT', 'DELETE'].map((method) => ({
    what: `a ${method} of a timeline`,
    path: '/v1/pairs/DEU-FRA/timeline',
    method,
    body: {},
    status: 405,
    type: '/problems/method-not-allowed',
  })),
  {
    what: 'an address that there is not',
    path: '/v1/everything',
    body: {},
    ...notFound,
  },
];
