import { describe, expect, it } from '@jest/globals';
import type { ReadStreamOptions } from '../../src/log/port.ts';
import { all, event, events, type Given, positions, wholeLog } from './events.ts';

export function describeReads({ log, setClock }: Given): void {
  describe('reading a stream', () => {
    it.each<[ReadStreamOptions, number[]]>([
      [{}, [0, 1, 2, 3, 4]],
      [{ from: 3 }, [3, 4]],
      [{ from: 1, limit: 2 }, [1, 2]],
      [{ from: 9 }, []],
      [{ direction: 'backwards' }, [4, 3, 2, 1, 0]],
      [{ direction: 'backwards', from: 2 }, [2, 1, 0]],
      [{ direction: 'backwards', from: 99, limit: 1 }, [4]],
    ])('with %j gives the revisions %j', async (options, revisions) => {
      for (let turn = 0; turn < 5; turn += 1) {
        await log().append('a', [event()]);
        await log().append('b', [event()]);
      }
      const read = await all(log().readStream('a', options));
      expect(read.map(({ revision }) => revision)).toEqual(revisions);
      expect(new Set(read.map(({ stream }) => stream)).size).toBe(revisions.length && 1);
    });

    it('gives nothing for a stream that does not exist', async () => {
      expect(await all(log().readStream('nobody'))).toEqual([]);
    });

    it('goes on past one page', async () => {
      for (let turn = 0; turn < 3; turn += 1) await log().append('a', events(700));
      const read = await all(log().readStream('a'));
      expect(read.map(({ revision }) => revision)).toEqual(
        Array.from({ length: 2_100 }, (_, n) => n),
      );
      expect(await all(log().readStream('a', { limit: 1_001 }))).toHaveLength(1_001);
    });
  });

  describe('reading the log', () => {
    it('gives an empty page of an empty log', async () => {
      expect(await log().head()).toEqual({ position: 0, recordedAt: null });
      expect(await log().readAll()).toEqual({ events: [], scannedTo: 0, atEnd: true });
      expect(await log().readAll({ direction: 'backwards' })).toEqual({
        events: [],
        scannedTo: 0,
        atEnd: true,
      });
      expect(await log().positionAt('2100-01-01T00:00:00Z')).toBe(0);
    });

    it('goes page by page in both directions', async () => {
      await log().append('a', events(3));
      await log().append('b', events(2));
      const first = await log().readAll({ limit: 2 });
      expect([positions(first), first.scannedTo, first.atEnd]).toEqual([[1, 2], 2, false]);
      const last = await log().readAll({ after: 3, limit: 2 });
      expect([positions(last), last.scannedTo, last.atEnd]).toEqual([[4, 5], 5, true]);
      const newest = await log().readAll({ direction: 'backwards', limit: 2 });
      expect([positions(newest), newest.scannedTo, newest.atEnd]).toEqual([[5, 4], 4, false]);
      const oldest = await log().readAll({ direction: 'backwards', after: 3 });
      expect([positions(oldest), oldest.scannedTo, oldest.atEnd]).toEqual([[2, 1], 0, true]);
    });

    it('moves on where the types let nothing through, but never past the end', async () => {
      await log().append('a', [event({ type: 'MeetingHeld' }), ...events(5)]);
      const page = await log().readAll({ types: ['StatementMade'], limit: 2 });
      expect(page).toEqual({ events: [], scannedTo: 6, atEnd: true });
      const none = await log().readAll({ types: [] });
      expect(none).toEqual({ events: [], scannedTo: 6, atEnd: true });
      await log().append('a', [event({ type: 'StatementMade' })]);
      const next = await log().readAll({ types: ['StatementMade'], after: page.scannedTo });
      expect(positions(next)).toEqual([7]);
    });

    it('gives events of several types in the order of the log', async () => {
      const types = ['MeetingHeld', 'StatementMade', 'FactConfirmed', 'MeetingHeld', 'FactAmended'];
      await log().append(
        'a',
        types.map((type) => event({ type })),
      );
      const wanted = ['FactAmended', 'StatementMade', 'MeetingHeld', 'MeetingHeld'];
      expect(positions(await log().readAll({ types: wanted }))).toEqual([1, 2, 4, 5]);
      const page = await log().readAll({ types: wanted, limit: 3 });
      expect([positions(page), page.scannedTo, page.atEnd]).toEqual([[1, 2, 4], 4, false]);
      const backwards = await log().readAll({ types: wanted, direction: 'backwards', limit: 2 });
      expect([positions(backwards), backwards.scannedTo]).toEqual([[5, 4], 4]);
    });

    it('stays where it is asked to start past the end', async () => {
      await log().append('a', events(2));
      expect(await log().readAll({ after: 9 })).toEqual({ events: [], scannedTo: 9, atEnd: true });
    });

    it('throws at a page of no events', async () => {
      await expect(log().readAll({ limit: 0 })).rejects.toThrow('a page of 0 events');
    });

    it('finds events by position, in the order asked for, and by id', async () => {
      const sent = events(3);
      await log().append('a', sent);
      const found = await log().readAt([3, 99, 1]);
      expect(found.map(({ id }) => id)).toEqual([sent[2]?.id, sent[0]?.id]);
      expect(await log().find(sent[1]?.id ?? '')).toEqual((await wholeLog(log()))[1]);
      expect(await log().find(event().id)).toBeUndefined();
    });

    it('knows the last position recorded at or before an instant', async () => {
      await log().append('a', events(2));
      setClock('2024-03-01T10:00:00Z');
      await log().append('a', events(3));
      setClock('2024-03-05T00:00:00Z');
      await log().append('a', events(1));
      const at = (instant: string) => log().positionAt(instant);
      expect(await at('2024-02-29T23:59:59.999Z')).toBe(0);
      expect(await at('2024-03-01T00:00:00Z')).toBe(2);
      expect(await at('2024-03-01T09:59:59.999Z')).toBe(2);
      expect(await at('2024-03-01T11:00:00+01:00')).toBe(5);
      expect(await at('2030-01-01T00:00:00Z')).toBe(6);
    });
  });
}
