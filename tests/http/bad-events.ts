import { expect } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { another, type Bad, badDay, fact, invalid, outdated, tooLarge } from './bad-request.ts';

const LONG = 'They met. '.repeat(60_000);

/** Every kind of bad input to an append. */
export const BAD_EVENTS: readonly Bad[] = [
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
    what: 'an unknown event type without data',
    body: { type: 'PartyHeld' },
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
    body: { text: LONG, publishedOn: '2026-01-02' },
    ...tooLarge,
    pointer: '/text',
    value: expect.stringMatching(/^"They met. /),
  },
  {
    what: 'a source whose text is over the limit',
    body: [note({}, { source: { kind: 'article', publishedOn: '2026-01-02', text: LONG } })],
    ...tooLarge,
    pointer: '/0/source/text',
  },
  {
    what: 'an article of blanks',
    path: '/v1/articles',
    body: { text: ' \n', publishedOn: '2026-01-02' },
    ...invalid,
    pointer: '/text',
    value: ' \n',
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
];
