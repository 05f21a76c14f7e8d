import { note } from '../record/recorder.ts';
import { type Bad, invalid, notFound, UNKNOWN } from './bad-request.ts';

/** Bad input to the other addresses that write. */
export const BAD_ELSEWHERE: readonly Bad[] = [
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
