import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factEvents } from '../../src/record/found-facts.ts';
import { type ModelServer, startModel } from './model-server.ts';
import { article, extractorAt, remark, STORY, told, who } from './told.ts';

let model: ModelServer;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());

/** What is made of facts that a model tells of the story. */
const read = async (...facts: readonly unknown[]) => {
  model.say({ facts });
  return extractorAt(model.url).read(article());
};

describe('facts that a model tells', () => {
  it('are recorded in the words of the text, with names and dates as our own readers read them', async () => {
    const { facts, rejections } = await read(told(), remark());
    expect(rejections).toEqual([]);
    const [meeting, statement] = facts;
    expect(meeting).toMatchObject({
      type: 'meeting',
      title: 'Alberto van Klaveren met Peru in Santiago',
      occurred: {
        edtf: '2023-08-08',
        basis: 'resolved',
        precision: 'day',
        words: { text: 'Tuesday' },
      },
      place: { name: 'Santiago', country: 'CHL' },
      participants: [
        { country: 'CHL', person: 'Alberto van Klaveren', role: 'party' },
        { country: 'PER', person: null, role: 'party' },
      ],
      derivedBy: { method: 'model', name: 'bilateral-model', version: '1.0.0 openai:test-model' },
      confidenceBasis: 'uncalibrated',
    });
    expect(statement).toMatchObject({
      type: 'statement',
      act: 'praise',
      partOf: 0,
      occurred: { edtf: '2023-08-08', basis: 'context', words: null },
      quotes: [{ text: 'Lima has kept every\npromise', speaker: 'Alberto van Klaveren' }],
    });
    for (const { evidence, quotes, occurred } of facts) {
      for (const { start, end, text } of [
        ...evidence,
        ...quotes,
        ...(occurred.words ? [occurred.words] : []),
      ])
        expect(STORY.slice(start ?? 0, end ?? 0)).toBe(text);
    }
  });

  it('have ids that do not depend on the model, and pass the schemas of their events', async () => {
    const source = '798fc5b5-d636-5ed2-8ba2-197a2f256cfc';
    model.say({ facts: [told(), remark()] });
    const one = await extractorAt(model.url).read(article());
    const other = await extractorAt(model.url, { BILATERAL_MODEL: 'ollama:other' }).read(article());
    const ids = (facts: typeof one.facts) => factEvents(source, facts).map(({ id }) => id);
    expect(ids(other.facts)).toEqual(ids(one.facts));
    expect(new Set(ids(one.facts)).size).toBe(2);
  });

  it('keep what the text itself names, whatever the model tells', async () => {
    const { mentions } = await read();
    expect(mentions.dates).toMatchObject([{ text: 'Tuesday', edtf: '2023-08-08' }]);
    expect(mentions.countries.map(({ country }) => country)).toContain('BOL');
  });
});

describe('a fact is rejected, and the others stay,', () => {
  const rejected = async (changes: Parameters<typeof told>[0]) => {
    const { facts, rejections } = await read(told(changes), remark({ partOf: null }));
    expect(facts.map(({ type }) => type)).toEqual(['statement']);
    return rejections[0];
  };

  it.each([
    ['evidence', { evidence: ['Chile and Peru opened a new embassy'] }, 'not-in-text'],
    ['evidence that is too short to show anything', { evidence: ['on Tuesday'] }, 'not-in-text'],
    ['a date', { dateWords: '8 August 2023' }, 'not-in-text'],
    [
      'a country',
      { participants: [who('party', 'Chilean'), who('party', 'Argentina')] },
      'not-in-text',
    ],
    [
      'a person',
      {
        participants: [who('party', 'Chilean', { person: 'Gabriel Boric' }), who('party', 'Peru')],
      },
      'not-in-text',
    ],
  ])('whose model invents %s', async (_, changes, reason) => {
    expect(await rejected(changes)).toMatchObject({ fact: 1, what: 'fact', reason });
  });

  it.each([
    ['words of the date say no time', { dateWords: 'new port' }, 'date'],
    [
      'countries are one',
      { participants: [who('party', 'Chilean'), who('party', 'Santiago')] },
      'no-pair',
    ],
    ['detail is of another type', { detail: 'praise' as const }, 'vocabulary'],
    [
      'role is of another type',
      { participants: [who('speaker', 'Chilean'), who('party', 'Peru')] },
      'vocabulary',
    ],
    [
      'person is of another country',
      {
        participants: [
          who('party', 'Bolivia', { person: 'Alberto van Klaveren' }),
          who('party', 'Peru'),
        ],
      },
      'country',
    ],
  ])('whose %s', async (_, changes, reason) => {
    expect(await rejected(changes)).toMatchObject({ fact: 1, what: 'fact', reason });
  });

  it('whose detail is in no vocabulary, or that lacks a field', async () => {
    const { evidence: _, ...bare } = told();
    const { facts, rejections } = await read(
      { ...told(), detail: 'feast' },
      bare,
      'meeting',
      remark(),
    );
    expect(facts).toHaveLength(1);
    expect(rejections.map(({ fact, reason }) => [fact, reason])).toEqual([
      [1, 'vocabulary'],
      [2, 'vocabulary'],
      [3, 'vocabulary'],
      [4, 'not-in-text'],
    ]);
    expect(rejections[0]?.message).toMatch(/^detail: /);
    expect(rejections[1]?.message).toMatch(/^evidence: /);
  });

  it.each([
    ['first', [told(), told({ number: 2, dateWords: null })]],
    ['last', [told({ dateWords: null }), told({ number: 2 })]],
  ])('that was told once with a date and once without, the date %s', async (_, values) => {
    const { facts, rejections } = await read(...values);
    expect(facts.map(({ occurred }) => occurred.edtf)).toEqual(['2023-08-08']);
    expect(rejections).toMatchObject([{ fact: 2, reason: 'duplicate' }]);
  });

  it('that was told before', async () => {
    const { facts, rejections } = await read(told(), told({ number: 2 }));
    expect(facts).toHaveLength(1);
    expect(rejections).toMatchObject([{ fact: 2, reason: 'duplicate' }]);
  });
});

describe('a part of a fact', () => {
  it('that the text does not have is left out and reported: a place, a quote, a medium', async () => {
    const { facts, rejections } = await read(
      told({ place: 'Arica', reportedBy: ['El Faro'] }),
      remark({ quotes: ['Lima has broken every promise'] }),
    );
    expect(facts[0]).toMatchObject({ place: null, attribution: { reportedBy: [] } });
    expect(facts[1]).toMatchObject({ quotes: [] });
    expect(rejections.map(({ fact, what }) => [fact, what])).toEqual([
      [1, 'place'],
      [1, 'name'],
      [2, 'quote'],
    ]);
  });
});

it('a quotation that stands between no marks is none', async () => {
  const { facts, rejections } = await read(remark({ partOf: null, quotes: ['the new port'] }));
  expect(facts[0]?.quotes).toEqual([]);
  expect(rejections).toMatchObject([{ fact: 1, what: 'quote' }]);
});
