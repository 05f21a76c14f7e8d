import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { says, told } from './desk.ts';
import { type Short, shorts } from './readings.ts';

/** Facts that a person decides on, before the text is read again: by their place among the facts. */
const judgements = fc.array(
  fc.record({
    at: fc.nat(5),
    type: fc.constantFrom('FactConfirmed', 'FactRetracted'),
  }),
  { maxLength: 3 },
);

async function toldWith(
  first: readonly Short[],
  words: readonly { readonly at: number; readonly type: string }[],
) {
  const article = await told(first);
  const facts = await article.facts();
  const judged = new Set<string>();
  for (const { at, type } of words) {
    const id = facts[at]?.data.factId;
    if (id === undefined || judged.has(id)) continue;
    judged.add(id);
    await article.judge(type, id);
  }
  return { article, judged };
}

describe('whatever is found', () => {
  it('a second re-reading that finds the same appends nothing', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, judgements, shorts, shorts, async (first, words, then, last) => {
        const { article } = await toldWith(first, words);
        await article.reread(then);
        await article.reread(last);
        const [count, facts] = [await article.count(), await article.facts()];
        const again = await article.reread(last);
        expect([again.changes, await article.count()]).toEqual([[], count]);
        expect(await article.facts()).toEqual(facts);
      }),
      { numRuns: 100 },
    );
  });

  it('every proposed fact says then what was found, and all that was found is told once', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, judgements, shorts, async (first, words, then) => {
        const { article, judged } = await toldWith(first, words);
        const { unchanged, changes } = await article.reread(then);
        const open = (await article.facts()).filter(({ status }) => status === 'proposed');
        const found = (await (await told(then)).facts()).map(says);
        const isRetractedMeeting = judged.size > 0;
        if (!isRetractedMeeting) expect(open.map(says).sort()).toEqual([...found].sort());
        expect(open.length).toBeLessThanOrEqual(found.length);
        expect(found.length - open.length).toBeLessThanOrEqual(judged.size);
        const told_ = changes.filter((change) => change.did !== 'retracted');
        expect(new Set(told_.map(({ fact }) => fact.data.factId)).size + unchanged).toBe(
          open.length,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('what a person decided on stays as it is', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, judgements, shorts, async (first, words, then) => {
        const { article, judged } = await toldWith(first, words);
        const decided = async () =>
          (await article.facts()).filter(({ data }) => judged.has(data.factId));
        const before = await decided();
        const { kept } = await article.reread(then);
        expect(await decided()).toEqual(before);
        expect(kept).toBe(judged.size);
      }),
      { numRuns: 60 },
    );
  });

  it('another reading and then the first again leaves the first', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, shorts, async (first, then) => {
        const article = await told(first);
        const before = (await article.facts()).map(says).sort();
        await article.reread(then);
        await article.reread(first);
        const open = (await article.facts()).filter(({ status }) => status === 'proposed');
        expect(open.map(says).sort()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('a dry run says what would be done, and does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, shorts, async (first, then) => {
        const article = await told(first);
        const [count, planned] = [await article.count(), await article.reread(then, true)];
        expect(await article.count()).toBe(count);
        expect((await article.reread(then)).changes).toEqual(planned.changes);
      }),
      { numRuns: 40 },
    );
  });
});
