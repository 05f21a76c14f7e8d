import { describe, expect, it } from '@jest/globals';
import { type Expected, LIMITS } from '../../src/log/port.ts';
import { all, event, events, type Given, wholeLog } from './events.ts';

export function describeAppends({ log, setClock }: Given): void {
  describe('appending', () => {
    it('numbers a stream from 0 and the log from 1', async () => {
      expect(await log().append('a', events(2))).toEqual({
        ok: true,
        stream: 'a',
        firstRevision: 0,
        revision: 1,
        firstPosition: 1,
        position: 2,
        duplicate: false,
      });
      expect(await log().append('b', [event()])).toMatchObject({ firstRevision: 0, position: 3 });
      expect(await log().append('a', [event()])).toMatchObject({ firstRevision: 2, position: 4 });
    });

    it('gives back what was appended, with what the log adds', async () => {
      const sent = event({
        data: '{"note":"Žižek, 中国, \\ud83d\\ude00 \\u2028"}',
        schemaVersion: 3,
      });
      await log().append('a', [sent]);
      const [stored] = await all(log().readStream('a'));
      expect(stored).toEqual({
        ...sent,
        stream: 'a',
        revision: 0,
        position: 1,
        metadata: {
          ...sent.metadata,
          recordedAt: '2024-03-01T00:00:00.000Z',
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      });
    });

    it('records no event earlier than the one before, though the clock goes back', async () => {
      await log().append('a', [event()]);
      setClock('2024-02-01T00:00:00Z');
      await log().append('b', [event()]);
      setClock('2024-03-02T00:00:00Z');
      await log().append('c', [event()]);
      const instants = (await wholeLog(log())).map(({ metadata }) => metadata['recordedAt']);
      expect(instants).toEqual([
        '2024-03-01T00:00:00.000Z',
        '2024-03-01T00:00:00.000Z',
        '2024-03-02T00:00:00.000Z',
      ]);
    });

    it('takes a hash that was worked out before for no other place', async () => {
      const recordedAt = '2024-03-02T00:00:00.000Z';
      const hashed = { previous: '0'.repeat(64), hash: 'f'.repeat(64) };
      await log().append('a', [event()], { recordedAt, hashed });
      const early = { previous: '', hash: 'f'.repeat(64) };
      await log().append('b', [event()], { recordedAt: '2024-01-01T00:00:00.000Z', hashed: early });
      expect((await log().verify()).problems).toEqual([]);
    });

    it('records what is restored at its own instant, but never before the last event', async () => {
      setClock('2024-03-05T00:00:00Z');
      const restored = (recordedAt: string) => log().append('a', [event()], { recordedAt });
      await Promise.all([
        restored('2024-01-01T00:00:00Z'),
        restored('2024-01-03T00:00:00.000Z'),
        restored('2024-01-02T00:00:00.000Z'),
        log().append('b', [event()]),
      ]);
      const instants = (await wholeLog(log())).map(({ metadata }) => metadata['recordedAt']);
      expect(instants).toEqual([
        '2024-01-01T00:00:00.000Z',
        '2024-01-03T00:00:00.000Z',
        '2024-01-03T00:00:00.000Z',
        '2024-03-05T00:00:00.000Z',
      ]);
    });

    it.each<[Expected, boolean, boolean]>([
      ['any', true, true],
      ['no-stream', true, false],
      ['stream-exists', false, true],
      [0, false, false],
      [1, false, true],
      [2, false, false],
    ])(
      'takes expected %p on no stream: %p, on one at revision 1: %p',
      async (expected, onNone, onOne) => {
        await log().append('there', events(2));
        expect((await log().append('none', [event()], { expected })).ok).toBe(onNone);
        expect((await log().append('there', [event()], { expected })).ok).toBe(onOne);
      },
    );

    it('answers a wrong revision with the actual one, and changes nothing', async () => {
      await log().append('a', events(2));
      expect(await log().append('a', [event()], { expected: 0 })).toEqual({
        ok: false,
        reason: 'wrong-revision',
        stream: 'a',
        expected: 0,
        actual: 1,
      });
      expect(await log().append('b', [event()], { expected: 'stream-exists' })).toMatchObject({
        actual: 'no-stream',
      });
      expect(await log().append('a', [event()], { expected: 1 })).toMatchObject({
        ok: true,
        firstRevision: 2,
        position: 3,
      });
      expect(await log().append('b', [event()], { expected: 'no-stream' })).toMatchObject({
        ok: true,
        firstRevision: 0,
        position: 4,
      });
    });

    it('lets one of many that expect the same revision win, and fails no other append for it', async () => {
      const results = await Promise.all([
        ...Array.from({ length: 10 }, () =>
          log().append('a', [event()], { expected: 'no-stream' }),
        ),
        log().append('b', events(3)),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(2);
      expect(results.at(-1)).toMatchObject({ ok: true, revision: 2 });
      expect(await log().head()).toMatchObject({ position: 4 });
      expect((await log().verify()).problems).toEqual([]);
    });

    it('answers appends to one stream in the order in which they were asked for', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, () => log().append('a', events(2))),
      );
      expect(results.map((result) => result.ok && result.firstRevision)).toEqual(
        Array.from({ length: 20 }, (_, index) => index * 2),
      );
    });

    it('refuses more events than an append may hold, and takes just as many', async () => {
      expect(await log().append('a', events(LIMITS.eventsPerAppend + 1))).toEqual({
        ok: false,
        reason: 'too-large',
        what: 'events',
        limit: 1_000,
        actual: 1_001,
      });
      expect(await log().append('a', events(LIMITS.eventsPerAppend))).toMatchObject({
        ok: true,
        position: 1_000,
      });
    });

    it('refuses more bytes than an append may hold, counted in UTF-8', async () => {
      const sized = (letters: number) => event({ data: `"${'ä'.repeat(letters)}"` });
      expect(await log().append('a', [sized(450_000)])).toMatchObject({
        reason: 'too-large',
        what: 'bytes',
        limit: 900_000,
        actual: 900_081,
      });
      expect(await log().head()).toEqual({ position: 0, recordedAt: null });
      expect((await log().append('a', [sized(449_959)])).ok).toBe(true);
    });

    it('throws at what no caller should ask for: neither events nor a key, or an id that is no UUID', async () => {
      await expect(log().append('a', [])).rejects.toThrow(
        'an append to a needs at least one event, or a request key',
      );
      await expect(log().append('a', [event({ id: 'one' })])).rejects.toThrow('event id one for a');
    });
  });
}
