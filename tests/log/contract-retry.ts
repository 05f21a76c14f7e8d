import { describe, expect, it } from '@jest/globals';
import { event, events, type Given } from './events.ts';

export function describeRetries({ log, setClock }: Given): void {
  describe('appending again', () => {
    it('answers with the first result, whatever revision is expected', async () => {
      const sent = events(3);
      const first = await log().append('a', sent, { expected: 'no-stream' });
      await log().append('a', [event()]);
      const again = { ...first, duplicate: true };
      expect(await log().append('a', sent, { expected: 'no-stream' })).toEqual(again);
      expect(await log().append('a', sent)).toEqual(again);
      expect(await log().append('a', sent, { expected: 77 })).toEqual(again);
      expect(await log().head()).toMatchObject({ position: 4 });
    });

    it('takes ids of several appends, in their order, as a retry', async () => {
      const [one, two, three] = [event(), event(), event()];
      for (const sent of [one, two, three]) await log().append('a', [sent]);
      expect(await log().append('a', [one, three])).toMatchObject({
        duplicate: true,
        firstRevision: 0,
        revision: 2,
        firstPosition: 1,
        position: 3,
      });
    });

    it('refuses a known id beside a new one, in another order, stream, type or content', async () => {
      const [one, two] = [event(), event()];
      await log().append('a', [one, two]);
      const conflict = { ok: false, reason: 'id-conflict' };
      const metadata = { ...one.metadata, content: 'other' };
      expect(await log().append('a', [event(), one])).toMatchObject({ ...conflict, id: one.id });
      expect(await log().append('a', [two, one])).toMatchObject({ ...conflict, id: one.id });
      expect(await log().append('a', [one, one])).toMatchObject({ ...conflict, id: one.id });
      expect(await log().append('b', [one])).toMatchObject({
        ...conflict,
        stream: 'b',
        id: one.id,
      });
      expect(await log().append('a', [{ ...one, type: 'FactAmended' }])).toMatchObject(conflict);
      expect(await log().append('a', [{ ...one, metadata }])).toMatchObject(conflict);
      expect(await log().append('a', [one, { ...two, type: 'X' }])).toMatchObject({ id: two.id });
      expect(await log().head()).toMatchObject({ position: 2 });
      expect(await log().append('a', [event()])).toMatchObject({ revision: 2, position: 3 });
    });

    it('refuses an append that names one new id twice', async () => {
      const twice = event();
      expect(await log().append('a', [event(), twice, twice])).toEqual({
        ok: false,
        reason: 'id-conflict',
        stream: 'a',
        id: twice.id,
      });
      expect(await log().append('a', [event()], { expected: 'no-stream' })).toMatchObject({
        position: 1,
      });
    });

    it('holds data and metadata beside the content to be no difference', async () => {
      const sent = event();
      await log().append('a', [sent]);
      const metadata = { ...sent.metadata, recordedBy: 'another' };
      expect(await log().append('a', [{ ...sent, metadata, data: '{}' }])).toMatchObject({
        ok: true,
        duplicate: true,
      });
    });
  });

  describe('a request key', () => {
    const request = { key: 'desk POST /v1/events k1', bodyHash: 'h1' };

    it('gives the first result again, whatever the events', async () => {
      const first = await log().append('a', events(2), { request });
      expect(await log().append('b', [event()], { request })).toEqual({
        ...first,
        duplicate: true,
      });
      expect(await log().recallRequest(request.key)).toEqual({
        bodyHash: 'h1',
        firstPosition: 1,
        position: 2,
      });
    });

    it('is refused for another body', async () => {
      await log().append('a', [event()], { request });
      expect(
        await log().append('a', [event()], { request: { ...request, bodyHash: 'h2' } }),
      ).toEqual({ ok: false, reason: 'key-reused', key: request.key });
      expect(await log().head()).toMatchObject({ position: 1 });
    });

    it('is not kept with a refusal', async () => {
      const known = event();
      await log().append('a', [known]);
      await log().append('a', [event()], { request, expected: 7 });
      await log().append('a', [known, event()], { request });
      await log().append('a', [], { request, expected: 'no-stream' });
      expect(await log().recallRequest(request.key)).toBeUndefined();
    });

    it.each([undefined, 7])('is kept with a retry that expects revision %p', async (expected) => {
      const known = event();
      const first = await log().append('a', [known]);
      const options = { request, ...(expected !== undefined && { expected }) };
      const again = { ...first, duplicate: true };
      expect(await log().append('a', [known], options)).toEqual(again);
      expect(await log().append('a', [event()], { request })).toEqual(again);
      expect(
        await log().append('a', [event()], { request: { ...request, bodyHash: 'h2' } }),
      ).toMatchObject({ reason: 'key-reused' });
      expect(await log().head()).toMatchObject({ position: 1 });
    });

    it('is kept without an event, and answers with what was found', async () => {
      await log().append('a', events(2));
      await log().append('b', [event()]);
      const found = {
        ok: true,
        stream: 'a',
        firstRevision: 2,
        revision: 1,
        firstPosition: 4,
        position: 3,
        duplicate: true,
      };
      expect(await log().append('a', [], { request, expected: 1 })).toEqual(found);
      await log().append('b', [event()]);
      expect(await log().append('a', [event()], { request })).toEqual(found);
      expect(await log().recallRequest(request.key)).toEqual({
        bodyHash: 'h1',
        firstPosition: 4,
        position: 3,
      });
      expect(
        await log().append('a', [event()], { request: { ...request, bodyHash: 'h2' } }),
      ).toMatchObject({ reason: 'key-reused' });
      expect(await log().head()).toMatchObject({ position: 4 });
    });

    it('makes no stream where there is none', async () => {
      expect(await log().append('none', [], { request })).toMatchObject({
        firstRevision: 0,
        revision: -1,
        position: 0,
      });
      expect(await log().append('none', [event()], { expected: 'no-stream' })).toMatchObject({
        ok: true,
        firstRevision: 0,
      });
    });

    it('is forgotten after 24 hours', async () => {
      await log().append('a', [event()], { request });
      setClock('2024-03-01T23:59:59.999Z');
      expect(await log().recallRequest(request.key)).toBeDefined();
      setClock('2024-03-02T00:00:00.000Z');
      expect(await log().recallRequest(request.key)).toBeUndefined();
      const other = { ...request, bodyHash: 'h2' };
      expect(await log().append('a', [event()], { request: other })).toMatchObject({ ok: true });
      expect(await log().recallRequest(request.key)).toMatchObject({ bodyHash: 'h2' });
    });
  });
}
