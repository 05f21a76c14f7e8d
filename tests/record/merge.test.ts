import { describe, expect, it } from '@jest/globals';
import { mergeId } from '../examples.ts';
import { count, type Desk, desk, done, note, options } from './recorder.ts';

const REASON = 'Both report the visit of January';

/** A desk with three facts, and their ids. */
async function threeFacts(): Promise<Desk & { readonly ids: readonly string[] }> {
  const opened = desk();
  const titles = ['One', 'Two', 'Three'];
  const notes = titles.map((title) => note({ title }));
  const { events } = done(await opened.recorder.events(notes, options()));
  return { ...opened, ids: events.map(({ id }) => id) };
}

const word = (type: string, facts: readonly string[]) => ({
  type,
  data: { mergeId: mergeId(), facts, reason: REASON },
});

describe('a word on several facts', () => {
  it('is a duplicate when it comes again under its id', async () => {
    const { recorder, log, ids } = await threeFacts();
    const send = () => recorder.events([word('FactsMerged', ids.slice(0, 2))], options());
    const first = done(await send());
    expect(done(await send())).toEqual({ ...first, duplicates: 1 });
    expect(await count(log)).toBe(5);
  });

  it.each([
    ['other facts', 'FactsMerged', 1],
    ['the contrary', 'FactsSeparated', 0],
  ])('is a conflict with %s under its id', async (_name, type, from) => {
    const { recorder, log, ids } = await threeFacts();
    done(await recorder.events([word('FactsMerged', ids.slice(0, 2))], options()));
    expect(await recorder.events([word(type, ids.slice(from, from + 2))], options())).toEqual({
      ok: false,
      reason: 'id-conflict',
      id: mergeId(),
    });
    expect(await count(log)).toBe(5);
  });

  it('is taken back once, and is not said again under its id', async () => {
    const { recorder, log, ids } = await threeFacts();
    const withdraw = { type: 'MergeWithdrawn', data: { mergeId: mergeId() } };
    expect(await recorder.events([withdraw], options())).toMatchObject({ reason: 'not-found' });
    done(await recorder.events([word('FactsMerged', ids.slice(0, 2))], options()));
    const first = done(await recorder.events([withdraw], options()));
    expect(done(await recorder.events([withdraw], options()))).toEqual({ ...first, duplicates: 1 });
    expect(await recorder.events([word('FactsSeparated', ids)], options())).toMatchObject({
      reason: 'id-conflict',
    });
    expect(await count(log)).toBe(6);
  });
});
