import { describe, expect, it } from '@jest/globals';
import { count, desk, done, named, note, options } from './recorder.ts';

const MENTIONED = { country: 'FRA', role: 'mentioned' };

describe('bad input', () => {
  const bad: readonly [string, object, string, RegExp][] = [
    [
      'an unknown country',
      { participants: [{ country: 'Narnia', role: 'party' }] },
      '/0/data/participants/0/country',
      /"Narnia" is not a known country/,
    ],
    [
      'an impossible date',
      { occurred: { edtf: '2026-02-30' } },
      '/0/data/occurred/edtf',
      /2026-02-30/,
    ],
    [
      'a one-day interval',
      { occurred: { edtf: '2026-02-03/2026-02-03' } },
      '/0/data/occurred/edtf',
      /2026-02-03/,
    ],
    [
      'bounds that contradict the date',
      { occurred: { edtf: '2026-02', earliest: '2026-02-02' } },
      '/0/data/occurred/earliest',
      /2026-02-01/,
    ],
    [
      'evidence of a source without text',
      { evidence: [{ text: 'They met.' }] },
      '/0/data/evidence/0',
      /no text/,
    ],
    [
      'a role of another type',
      { participants: [{ country: 'FRA', role: 'speaker' }] },
      '/0/data/participants/0/role',
      /./,
    ],
    ['a mode that there is not', { mode: 'pigeon' }, '/0/data/mode', /./],
    ['a field that there is not', { wehn: '2026' }, '/0/data/wehn', /not a field/],
    ['a number that is none', { confidence: Number.NaN }, '/0/data/confidence', /./],
    ['an id that is no UUID', { factId: 'x' }, '/0/data/factId', /./],
    ['nobody who meets', { participants: [MENTIONED] }, '/0/data/participants', /no host or guest/],
    ['no participants', { participants: [] }, '/0/data/participants', /./],
  ];

  it.each(bad)('names the field of %s and appends nothing', async (_, data, pointer, message) => {
    const { recorder, log } = desk();
    const problems = named(await recorder.events([note(data)], options()));
    expect(problems).toHaveProperty([pointer], expect.stringMatching(message));
    expect(await count(log)).toBe(0);
  });

  it.each([
    ['StatementMade', { act: 'praise' }, /a statement needs one/],
    ['AgreementReached', { instrument: 'treaty', status: 'signed' }, /no party/],
    ['ActionTaken', { kind: 'aid' }, /an action needs one/],
  ])('names the participants of a %s in which nobody acts', async (type, detail, message) => {
    const { recorder, log } = desk();
    const data = { ...detail, occurred: { edtf: '2026-01-14' }, participants: [MENTIONED] };
    const problems = named(await recorder.events([{ ...note(), type, data }], options()));
    expect(problems).toEqual({ '/0/data/participants': expect.stringMatching(message) });
    expect(await count(log)).toBe(0);
  });

  it('names an unknown event type', async () => {
    const { recorder } = desk();
    const problems = named(await recorder.events([note({}, { type: 'PartyHeld' })], options()));
    expect(problems).toHaveProperty(['/0/type']);
  });

  it('refuses the whole list for one bad event', async () => {
    const { recorder, log } = desk();
    const problems = named(await recorder.events([note(), note({ mode: 'x' })], options()));
    expect(Object.keys(problems)).toEqual(['/1/data/mode']);
    expect(await count(log)).toBe(0);
  });

  it('refuses a list of two streams', async () => {
    const { recorder, log } = desk();
    const source = { kind: 'entry', publisher: 'Other desk', publishedOn: '2026-01-15' };
    const problems = named(await recorder.events([note(), note({}, { source })], options()));
    expect(problems).toHaveProperty(['/1'], expect.stringMatching(/one stream/));
    expect(await count(log)).toBe(0);
  });

  it('refuses a fact of an unknown source', async () => {
    const { recorder } = desk();
    const { source: _, ...rest } = note();
    const sourceId = '0f7be0a0-6f0e-4c57-9a07-0d1c6b1f2a11';
    expect(await recorder.events([{ ...rest, sourceId }], options())).toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining(sourceId),
    });
  });
});

describe('words of a source', () => {
  const source = {
    kind: 'article',
    publisher: 'Example Courier',
    publishedOn: '2026-01-15',
    text: 'On Wednesday the ministers met in Paris. “A good start”, said Claire Duval.',
  };

  it('are found where offsets are left out', async () => {
    const { recorder } = desk();
    const quotes = [{ text: 'A good start', speaker: 'Claire Duval' }];
    const evidence = [{ text: 'the ministers met in Paris' }];
    const answer = await recorder.events([note({ quotes, evidence }, { source })], options());
    expect(done(answer).events[0]?.data).toMatchObject({
      evidence: [{ start: 13, end: 39 }],
      quotes: [{ start: 42, end: 54 }],
    });
  });

  it.each([
    [{ quotes: [{ text: 'A bad start' }] }, '/0/data/quotes/0/text'],
    [{ evidence: [{ start: 0, end: 5, text: 'xxxxx' }] }, '/0/data/evidence/0/text'],
    [{ evidence: [{ start: 5, end: 5000 }] }, '/0/data/evidence/0/end'],
    [
      { occurred: { edtf: '2026-01-14', words: { start: 0, end: 2, text: 'on' } } },
      '/0/data/occurred/words/text',
    ],
  ])('must stand there: %j', async (data, pointer) => {
    const { recorder, log } = desk();
    const problems = named(await recorder.events([note(data, { source })], options()));
    expect(Object.keys(problems)).toEqual([pointer]);
    expect(await count(log)).toBe(0);
  });
});
