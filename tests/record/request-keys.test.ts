import { describe, expect, it } from '@jest/globals';
import { count, desk, done, note, options } from './recorder.ts';

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

  it('is refused with another body that came at the same moment', async () => {
    const { recorder, log } = desk();
    const answers = await Promise.all(
      ['a', 'b'].map((bodyHash) =>
        recorder.events(
          [note({ title: bodyHash })],
          options({ request: { ...request, bodyHash } }),
        ),
      ),
    );
    expect(answers[1]).toEqual({ ok: false, reason: 'key-reused', key: 'k-1' });
    expect(await count(log)).toBe(2);
  });

  it('is refused with another body where nothing was new to append', async () => {
    const { recorder, log } = desk();
    const factId = done(await recorder.events([note()], options())).events[0]?.id;
    const confirm = { type: 'FactConfirmed', data: { factId } };
    expect(done(await recorder.events([confirm], options({ request })))).toMatchObject({
      duplicates: 1,
    });
    const retract = { type: 'FactRetracted', data: { factId, reason: 'It was called off' } };
    const other = options({ request: { ...request, bodyHash: 'b' } });
    expect(await recorder.events([retract], other)).toEqual({
      ok: false,
      reason: 'key-reused',
      key: 'k-1',
    });
    expect(await count(log)).toBe(2);
  });

  it('gives the answer of then, though the fact has changed since', async () => {
    const { recorder, log } = desk();
    const factId = done(await recorder.events([note()], options())).events[0]?.id;
    const retract = { type: 'FactRetracted', data: { factId, reason: 'It was called off' } };
    const reinstate = { type: 'FactReinstated', data: { factId, reason: 'It was held' } };
    const keyed = (key: string) => options({ request: { ...request, key } });
    const first = done(await recorder.events([retract], keyed('first')));
    const nothingNew = done(await recorder.events([retract], keyed('second')));
    expect(nothingNew).toEqual({ ...first, duplicates: 1 });
    done(await recorder.events([reinstate], options()));
    expect(await recorder.events([retract], keyed('first'))).toEqual(first);
    expect(await recorder.events([retract], keyed('second'))).toEqual(nothingNew);
    expect(await count(log)).toBe(4);
  });

  it('is not used up by a dry run or a refusal', async () => {
    const { recorder } = desk();
    done(await recorder.events([note()], options({ request, dryRun: true })));
    const expected = { stream: 7 };
    const refused = await recorder.events([note()], options({ request, expected }));
    expect(refused).toMatchObject({ reason: 'wrong-revision' });
    const other = { ...request, bodyHash: 'b' };
    expect(done(await recorder.events([note()], options({ request: other }))).duplicates).toBe(0);
  });
});

describe('an article under an idempotency key', () => {
  const article = {
    kind: 'article',
    publisher: 'Example Courier',
    title: null,
    url: null,
    publishedOn: '2026-01-15',
    language: 'en',
    text: 'The ministers of France and Germany met in Paris.',
  } as const;
  const nothing = { facts: [], mentions: { dates: [], countries: [], people: [] } };
  const request = { scope: 'desk POST /v1/articles', key: 'k-1', bodyHash: 'a' };
  const keyed = (key: string) => options({ request: { ...request, key } });

  it('is a duplicate again where it was one, and new again where it was new', async () => {
    const { recorder, log } = desk();
    const send = (key: string) => recorder.article(article, async () => nothing, keyed(key));
    for (const _turn of [1, 2]) {
      expect(done(await send('first')).duplicate).toBe(false);
      expect(done(await send('second')).duplicate).toBe(true);
    }
    const other = options({ request: { ...request, key: 'second', bodyHash: 'b' } });
    expect(await recorder.article(article, async () => nothing, other)).toMatchObject({
      reason: 'key-reused',
    });
    expect(await count(log)).toBe(1);
  });
});
