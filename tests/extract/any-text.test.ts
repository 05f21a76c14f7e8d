import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventTypes, FACT_TYPES } from '../../events/index.ts';
import { article, extractor } from './reading.ts';

const WORDS = [
  'Chinese President Xi Jinping',
  'Mishustin',
  'NATO Secretary General Jens Stoltenberg',
  'the visitor',
  'the two sides',
  'China',
  'Moscow',
  'in Paris',
  'met',
  'telephoned',
  'received',
  'said that',
  'signed a treaty with',
  'will meet',
  'will visit',
  'plans to sign an agreement with',
  'has kept asking for',
  'opposes',
  'sanctions against',
  'a day after',
  'on Tuesday, 4th',
  'this week',
  'in February 2022',
  'since 2014',
  'from 3 to 5 May',
  'and',
  ',',
  '.',
  '. ',
  '“',
  '”',
  '"',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u2028',
  '😀',
  '𝒳',
  '\ud800',
  'é',
  'Leave a reply',
  '’s',
  '(',
  ';',
] as const;

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

describe('whatever is read', () => {
  it('every span is a slice of the text, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { facts, mentions } = await extractor.read(article(text));
        const spans = [
          ...facts.flatMap(({ evidence, occurred: { words } }) => [
            ...evidence,
            ...(words ? [words] : []),
          ]),
          ...facts.flatMap(({ quotes }) =>
            quotes.map((quote) => ({ ...quote, start: quote.start ?? -1, end: quote.end ?? -1 })),
          ),
          ...mentions.dates,
          ...mentions.countries,
          ...mentions.people,
        ];
        for (const { start, end, text: words } of spans) {
          expect(words).not.toBe('');
          expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every fact is one that the log takes, and belongs to a meeting told before it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { facts } = await extractor.read(article(text));
        for (const [index, { type, ...fact }] of facts.entries()) {
          const data = { ...fact, partOf: null, factId: '00000000-0000-4000-8000-000000000000' };
          expect(eventTypes[FACT_TYPES[type]].safeParse(data).error?.issues ?? []).toEqual([]);
          if (fact.partOf !== null) {
            expect(fact.partOf).toBeLessThan(index);
            expect(facts[fact.partOf]?.type).toBe('meeting');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be explained, in words of the text, and without another result', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { explanations, ...extraction } = extractor.explain(article(text));
        expect(extraction).toEqual(extractor.extract(article(text)));
        expect(explanations).toHaveLength(extraction.facts.length);
        const spans = explanations.flatMap(({ verb, toldBy, date, participants }) => [
          verb.words,
          toldBy,
          date.words,
          ...participants.map(({ words }) => words),
        ]);
        for (const span of spans.flatMap((one) => one ?? [])) {
          expect(span.text).not.toBe('');
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is read the same way again', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const first = await extractor.read(article(text));
        expect(await extractor.read(article(text))).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text of 512 KiB made to be hard', () => {
  const pieces = [
    '(',
    '"',
    'x',
    'a day after ',
    'Xi, ',
    'that he said ',
    'China met ',
    'we regret the raid and urge Chad and condemn and thank ',
  ];

  it.each(pieces)('is read to its end: %j', async (piece) => {
    const text = piece.repeat(Math.ceil(524_288 / piece.length)).slice(0, 524_288);
    expect(Array.isArray((await extractor.read(article(text))).facts)).toBe(true);
  });
});
