import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factEvents } from '../../../src/record/found-facts.ts';
import { type FoundAgain, type KnownFact, matched } from '../../../src/record/rereading/match.ts';
import { told } from './desk.ts';
import { extractionOf, type Short, shorts } from './readings.ts';

async function bothOf(first: readonly Short[], then: readonly Short[]) {
  const article = await told(first);
  const known = (await article.facts()).map((state): KnownFact => {
    return { id: state.data.factId, state, first: state.data };
  });
  const found = factEvents(article.sourceId, extractionOf(then).facts) as readonly FoundAgain[];
  return { known, found };
}

const ids = (matches: ReturnType<typeof matched>): readonly string[] =>
  [...matches].map(([found, known]) => `${found.id} ${known.id}`).sort();

describe('matching what is found again with what is known', () => {
  it('is one to one, and within a type', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, shorts, async (first, then) => {
        const { known, found } = await bothOf(first, then);
        const matches = matched(known, found);
        expect(new Set(matches.values()).size).toBe(matches.size);
        for (const [one, fact] of matches) expect(one.type).toBe(fact.state.type);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of either', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, shorts, async (first, then) => {
        const { known, found } = await bothOf(first, then);
        const [one, other] = [
          matched(known, found),
          matched(known.toReversed(), found.toReversed()),
        ];
        expect(ids(other)).toEqual(ids(one));
      }),
      { numRuns: 60 },
    );
  });

  it('matches every fact with itself where nothing has changed', async () => {
    await fc.assert(
      fc.asyncProperty(shorts, async (first) => {
        const { known, found } = await bothOf(first, first);
        expect(ids(matched(known, found))).toEqual(known.map(({ id }) => `${id} ${id}`).sort());
      }),
      { numRuns: 60 },
    );
  });
});
