import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lexiconOf } from '../../src/extract/lexicon.ts';
import { makeResolver } from '../../src/extract/who/resolve-actor.ts';
import { Believed } from '../../src/extract-model/believed.ts';
import { finderIn } from '../../src/extract-model/finder.ts';
import { readText } from '../../src/extract-model/text-reading.ts';
import { readVocabulary } from '../../src/reading/vocabulary.ts';
import { factEvents } from '../../src/record/found-facts.ts';
import { article, remark, STORY, told } from './told.ts';

const vocabulary = readVocabulary();
const resolve = makeResolver(vocabulary);
const derivedBy = { method: 'model', name: 'm', version: '1' } as const;
let reading: Awaited<ReturnType<typeof readText>>;
beforeAll(async () => {
  reading = await readText(lexiconOf(vocabulary), article());
});

const believing = (facts: readonly unknown[]): Believed => {
  const believed = new Believed({ reading, finder: finderIn(STORY), resolve, derivedBy });
  believed.take({ start: 0, end: STORY.length, text: STORY }, facts);
  return believed;
};

/** Any piece of the story, whole words or not. */
const piece = fc
  .tuple(fc.nat(STORY.length), fc.nat(STORY.length))
  .map(([one, other]) => STORY.slice(Math.min(one, other), Math.max(one, other)));
const words = fc.oneof(piece, fc.constantFrom('Peru', 'Chilean', 'Tuesday', 'Santiago', 'He'));

/** A fact of which some fields hold other pieces of the story, or anything. */
const anyTold = fc
  .tuple(
    fc.constantFrom(told(), remark()),
    fc.record(
      {
        evidence: fc.array(words, { maxLength: 3 }),
        dateWords: fc.option(words),
        place: fc.option(words),
        quotes: fc.array(words, { maxLength: 2 }),
        partOf: fc.option(fc.integer({ min: -1, max: 4 })),
        modality: fc.constantFrom('actual', 'ongoing', 'planned', 'denied', 'cancelled'),
        background: fc.boolean(),
        number: fc.integer({ min: 0, max: 4 }),
        participants: fc.array(
          fc.record({
            role: fc.constantFrom('party', 'host', 'guest', 'speaker', 'subject', 'mentioned'),
            country: fc.option(words),
            person: fc.option(words),
            office: fc.option(words),
            organization: fc.option(words),
          }),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([fact, changes]) => ({ ...fact, ...changes }));

/** What a model may tell: a true fact, one with other pieces, or anything. */
const anything = fc.oneof(fc.constantFrom(told(), remark()), anyTold, fc.anything());

it('whatever a model tells, facts pass their schemas, stand in the text, and are accounted for', () => {
  let believedAtAll = 0;
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 5 }), (facts) => {
      const { facts: found, rejections } = believing(facts);
      factEvents('798fc5b5-d636-5ed2-8ba2-197a2f256cfc', found);
      for (const { evidence, quotes, occurred, partOf } of found) {
        const spans = [...evidence, ...quotes, ...(occurred.words ? [occurred.words] : [])];
        for (const { start, end, text } of spans)
          expect(STORY.slice(start ?? 0, end ?? 0)).toBe(text);
        if (partOf !== null) expect(found[partOf]?.type).toBe('meeting');
      }
      const lost = rejections.filter(({ what }) => what === 'fact');
      expect(found.length + lost.length).toBe(facts.length);
      believedAtAll += found.length;
    }),
    { numRuns: 300 },
  );
  expect(believedAtAll).toBeGreaterThan(0);
});
