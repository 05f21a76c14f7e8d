import { describe, expect, it } from '@jest/globals';
import type { ReaderFor, Rereading } from '../../../src/record/rereading/answer.ts';
import { desk, done, note, options } from '../recorder.ts';
import { told } from './desk.ts';
import { EXTRACTORS, extractionOf, readerOf, type Short } from './readings.ts';

const meeting: Short = { type: 'meeting', place: 0, one: 'GHA', other: 'TGO', day: '2024-06-03' };
const praise: Short = { ...meeting, type: 'statement', place: 2, isPart: true };
const other: Short = { ...meeting, type: 'statement', place: 4, one: 'KEN' };

const did = ({ changes }: Rereading) => changes.map((change) => change.did);

describe('a re-reading', () => {
  it('amends what it finds otherwise, with the reason, and leaves it proposed', async () => {
    const article = await told([meeting, praise]);
    const again = await article.reread([{ ...meeting, day: '2024-06-04' }, praise]);
    expect(did(again)).toEqual(['amended']);
    expect(again).toMatchObject({ unchanged: 1, kept: 0 });
    expect(again.changes[0]).toMatchObject({
      fields: ['occurred'],
      event: {
        type: 'FactAmended',
        data: { by: 'rereading', reason: 'read again by rules 2.0.0' },
      },
    });
    const [fact] = await article.facts();
    expect(fact).toMatchObject({ status: 'proposed', data: { occurred: { edtf: '2024-06-04' } } });
  });

  it('retracts what it finds no more, as superseded, and adds what is new', async () => {
    const article = await told([meeting]);
    const again = await article.reread([other]);
    expect(did(again)).toEqual(['added', 'retracted']);
    expect(again.changes[1]?.event.data).toMatchObject({
      by: 'rereading',
      reason: 'superseded by rules 2.0.0',
    });
    expect((await article.facts()).map(({ status }) => status)).toEqual(['retracted', 'proposed']);
  });

  it('knows a fact by type, overlapping evidence and participants when its span has moved', async () => {
    const article = await told([meeting, praise]);
    const [before] = await article.facts();
    const again = await article.reread([
      { ...meeting, place: 1 },
      { ...praise, place: 3 },
    ]);
    expect(did(again)).toEqual(['amended', 'amended']);
    const facts = await article.facts();
    expect(facts).toHaveLength(2);
    // The meeting keeps its id, and its part goes on naming it.
    expect(facts[0]?.data.factId).toBe(before?.data.factId);
    expect(facts[1]?.data.partOf).toBe(before?.data.factId);
  });

  it('amends who acts and to whom', async () => {
    const article = await told([other]);
    const again = await article.reread([{ ...other, one: 'TGO', other: 'KEN' }]);
    expect([did(again), again.changes[0]?.fields]).toEqual([
      ['amended'],
      ['title', 'participants'],
    ]);
  });

  it.each([
    ['type', { ...meeting, type: 'statement' as const, place: 1 }],
    ['evidence', { ...meeting, place: 4 }],
    ['participants', { ...meeting, place: 1, one: 'KEN', other: 'NER' }],
  ])('takes what differs in %s for another fact', async (_, found) => {
    const article = await told([meeting]);
    expect(did(await article.reread([found]))).toEqual(['added', 'retracted']);
  });

  it('reinstates what a re-reading retracted and finds again', async () => {
    const article = await told([meeting, praise]);
    await article.reread([meeting]);
    const again = await article.reread([meeting, { ...praise, day: '2024-06' }]);
    expect(did(again)).toEqual(['reinstated', 'amended']);
    expect(again.changes[0]?.event.data).toMatchObject({ reason: 'found again by rules 2.0.0' });
    const [, fact] = await article.facts();
    expect(fact).toMatchObject({ status: 'proposed', data: { occurred: { edtf: '2024-06' } } });
  });

  it.each([
    ['2024-06-03', '2024-06-04'],
    ['2024-06-04', '2024-06-03'],
  ])('keeps a fact for what says the very same, beside something new: %s', async (day, later) => {
    const article = await told([{ ...meeting, day }]);
    await article.reread([{ ...meeting, place: 1, day }]);
    const again = await article.reread([
      { ...meeting, place: 1, day: later },
      { ...meeting, place: 1, day },
    ]);
    expect([did(again), again.unchanged]).toEqual([['added'], 1]);
  });

  it.each([
    [0, 2],
    [2, 0],
  ])('takes a fact that stands before one that was retracted: %i, %i', async (gone, stands) => {
    const one: Short = { ...praise, isPart: false };
    const article = await told([{ ...one, place: gone }]);
    await article.reread([{ ...one, place: stands }]);
    const again = await article.reread([{ ...one, place: 5 }]);
    expect(did(again)).toEqual(['amended']);
  });

  it('leaves what a person confirmed, amended or retracted, and does not tell it again', async () => {
    const article = await told([meeting, praise, other]);
    const [first, second, third] = (await article.facts()).map(({ data }) => data.factId);
    await article.judge('FactConfirmed', first ?? '');
    await article.judge('FactRetracted', second ?? '');
    await article.judge('FactAmended', third ?? '', { changes: { background: true } });
    const before = await article.facts();
    for (const found of [
      [{ ...meeting, day: '2024-06', place: 1 }, { ...praise, place: 3 }, other],
      [],
    ]) {
      const again = await article.reread(found);
      expect(again).toMatchObject({ changes: [], unchanged: 0, kept: 3 });
      expect(await article.facts()).toEqual(before);
    }
  });

  it('knows a fact that a person amended by what was first recorded', async () => {
    const article = await told([other]);
    const [fact] = await article.facts();
    const countries = ['GHA', 'NER'].map((country, at) => ({
      country,
      role: at === 0 ? 'speaker' : 'subject',
    }));
    await article.judge('FactAmended', fact?.data.factId ?? '', {
      changes: { participants: countries },
    });
    expect((await article.reread([other])).changes).toEqual([]);
  });

  it('does not make a statement part of a meeting that a person retracted', async () => {
    const article = await told([meeting]);
    const [fact] = await article.facts();
    await article.judge('FactRetracted', fact?.data.factId ?? '');
    await article.reread([meeting, praise]);
    expect((await article.facts())[1]?.data.partOf).toBeNull();
  });

  it('leaves facts of other extractors alone', async () => {
    const article = await told([meeting]);
    const before = await article.facts();
    const others = { method: 'rules', name: 'other-rules', version: '1' };
    const again = await article.rereadBy(() => ({
      ok: true,
      extractor: others,
      read: async () => extractionOf([]),
    }));
    expect([again.changes, await article.facts()]).toEqual([[], before]);
  });

  it('asks a model where only a model has read the text', async () => {
    const asked: string[] = [];
    const readerFor: ReaderFor = (kind) => {
      asked.push(kind);
      return { ok: true, extractor: EXTRACTORS[kind], read: async () => extractionOf([]) };
    };
    const byModel = await told([meeting], 'model');
    const [change] = (await byModel.rereadBy(readerFor)).changes;
    expect(change?.event.data).toMatchObject({ reason: 'superseded by model 1 a:b' });
    await (await told([meeting])).rereadBy(readerFor);
    expect(asked).toEqual(['model', 'rules']);
  });

  it('is refused for a source that is not known, and for one without text', async () => {
    const { recorder } = desk();
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await recorder.reread(unknown, readerOf([]), options())).toMatchObject({
      reason: 'not-found',
    });
    const entry = done(await recorder.events([note()], options()));
    const sourceId = entry.events[0]?.stream.slice('source-'.length) ?? '';
    expect(await recorder.reread(sourceId, readerOf([]), options())).toMatchObject({
      reason: 'not-possible',
    });
  });

  it('gives the same answer to the same request under one key', async () => {
    const article = await told([meeting]);
    const request = { scope: 'desk', key: 'k', bodyHash: 'h' };
    const first = await article.rereadBy(readerOf([other]), { request });
    const before = await article.count();
    const again = await article.rereadBy(readerOf([other]), { request });
    expect(did(again)).toEqual(did(first));
    expect(await article.count()).toBe(before);
  });
});
