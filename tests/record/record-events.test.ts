import { describe, expect, it } from '@jest/globals';
import { count, desk, done, named, note, options } from './recorder.ts';

describe('a note of a meeting', () => {
  it('is recorded after its source, with everything that was left out worked out', async () => {
    const { recorder, log } = desk();
    const { events, duplicates, position } = done(await recorder.events([note()], options()));
    expect(events).toMatchObject([
      {
        type: 'MeetingHeld',
        revision: 1,
        data: {
          modality: 'actual',
          stance: 'neutral',
          occurred: { earliest: '2026-01-14', precision: 'day', extent: 'point', basis: 'given' },
          coding: { plover: 'CONSULT' },
          attribution: { voice: 'narrator', reportedBy: [] },
          derivedBy: { method: 'manual', name: 'desk' },
          confidence: 1,
          calledBy: null,
        },
      },
    ]);
    expect(duplicates).toBe(0);
    expect(events[0]?.position).toBe(position);
    expect(await count(log)).toBe(2);
  });

  it('takes countries by name and by alpha-2 code', async () => {
    const { recorder } = desk();
    const participants = [
      { country: 'France', role: 'party' },
      { country: 'de', role: 'party' },
    ];
    const { events } = done(await recorder.events([note({ participants })], options()));
    expect(events[0]?.data).toMatchObject({
      participants: [{ country: 'FRA' }, { country: 'DEU' }],
    });
  });

  it('is a duplicate when it comes again, also twice in one list', async () => {
    const { recorder, log } = desk();
    const first = done(await recorder.events([note(), note()], options()));
    const again = done(await recorder.events([note()], options()));
    expect(first.duplicates).toBe(1);
    expect(again.duplicates).toBe(1);
    expect(again.events[0]?.id).toBe(first.events[0]?.id);
    expect(again.position).toBe(first.position);
    expect(await count(log)).toBe(2);
  });

  it('is recorded once when it comes many times at once', async () => {
    const { recorder, log } = desk();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => recorder.events([note()], options())),
    );
    expect(new Set(answers.map((answer) => done(answer).events[0]?.id)).size).toBe(1);
    expect(answers.map((answer) => done(answer).duplicates).toSorted()).toEqual([
      0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(await count(log)).toBe(2);
  });

  it('is recorded once by two writers on one log', async () => {
    const one = desk();
    const other = desk(one.log);
    const answers = await Promise.all([
      one.recorder.events([note()], options()),
      other.recorder.events([note()], options()),
      one.recorder.events([note({ title: 'Another meeting' })], options()),
      other.recorder.events([note({ title: 'A third meeting' })], options()),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await count(one.log)).toBe(4);
  });

  it('keeps the id that it comes with, and refuses other content under it', async () => {
    const { recorder, log } = desk();
    const id = '0f7be0a0-6f0e-4c57-9a07-0d1c6b1f2a11';
    const { events } = done(await recorder.events([note({ factId: id.toUpperCase() })], options()));
    expect(events[0]?.id).toBe(id);
    const other = await recorder.events([note({ factId: id, mode: 'call' })], options());
    expect(other).toEqual({ ok: false, reason: 'id-conflict', id });
    expect(await count(log)).toBe(2);
  });
});

describe('an idempotency key', () => {
  const request = { scope: 'desk POST /v1/events', key: 'k-1', bodyHash: 'a' };

  it('gives the same answer to the same body', async () => {
    const { recorder, log } = desk();
    const first = done(await recorder.events([note()], options({ request })));
    const again = done(await recorder.events([note()], options({ request })));
    expect(again).toEqual(first);
    expect(await count(log)).toBe(2);
  });

  it('is refused with another body', async () => {
    const { recorder } = desk();
    done(await recorder.events([note()], options({ request })));
    const other = { ...request, bodyHash: 'b' };
    expect(await recorder.events([note({ mode: 'call' })], options({ request: other }))).toEqual({
      ok: false,
      reason: 'key-reused',
      key: 'k-1',
    });
  });
});

describe('an expected revision', () => {
  it('is refused with both revisions when the stream is elsewhere', async () => {
    const { recorder, log } = desk();
    const answer = await recorder.events([note()], options({ expected: { stream: 3 } }));
    expect(answer).toMatchObject({ reason: 'wrong-revision', expected: 3, actual: 'no-stream' });
    expect(await count(log)).toBe(0);
  });

  it('is not looked at when there is nothing new', async () => {
    const { recorder } = desk();
    done(await recorder.events([note()], options({ expected: { stream: 'no-stream' } })));
    const again = await recorder.events([note()], options({ expected: { stream: 'no-stream' } }));
    expect(done(again).duplicates).toBe(1);
  });
});

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
    ['no participants', { participants: [] }, '/0/data/participants', /./],
  ];

  it.each(bad)('names the field of %s and appends nothing', async (_, data, pointer, message) => {
    const { recorder, log } = desk();
    const problems = named(await recorder.events([note(data)], options()));
    expect(problems).toHaveProperty([pointer], expect.stringMatching(message));
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
