import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** A story that names Peru and Chile alone, and often. */
const STORY = `Peru and Chile quarrelled over a boy whom Chile has kept since March. Peru wants him back, and Chile waits for a
court. Chile says Peru must be patient. Peru doubts it. Peru now says Chile is late.`;

const said = (sentence: string) => {
  const before = extractor.extract(article(STORY)).facts.map(inShort);
  const all = extractor.extract(article(`${STORY} ${sentence}`)).facts.map(inShort);
  return all.slice(before.length);
};

describe('a quotation in a story about two states', () => {
  it.each([
    ['"I plan to answer as quickly as I can," Chilean Justice Minister Ana Rojas said.'],
    ['"I believe the judge followed the law," Chilean Justice Minister Ana Rojas said.'],
    ['"We should keep this out of the campaign," Chilean Justice Minister Ana Rojas said.'],
  ])('is not of the other one for want of a name: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it.each([
    [
      '"We reject this," Chilean Justice Minister Ana Rojas said.',
      'statement/refuse CHL>PER 2025-11-04~',
    ],
    [
      '"We will help them," Chilean Justice Minister Ana Rojas said.',
      'statement/intent CHL>PER 2025-11-04~',
    ],
  ])('may be of the other one: %s', (sentence, fact) => {
    expect(said(sentence)).toEqual([fact]);
  });
});

it('somebody whom no table knows is the next "he"', () => {
  const text =
    'Peruvian President Ana Quispe spoke on Monday. In his letter, Soto said he does not accept the courts of Chile.';
  expect(extractor.extract(article(text)).facts).toEqual([]);
});

it('what is said in a story is not said at a meeting of long ago', () => {
  const text = `${STORY} Chilean Justice Minister Ana Rojas met Peruvian officials in May. "We reject this," she said.`;
  expect(extractor.extract(article(text)).facts.map(inShort).at(-1)).toBe(
    'statement/refuse CHL>PER 2025-11-04~',
  );
});

it('who is in exile is nobody of his state', () => {
  const text = 'Two Peruvian exile leaders were arrested in Chile on Monday.';
  expect(extractor.extract(article(text)).facts).toEqual([]);
});

it('dates a meeting towards which two work by its own words', () => {
  const text =
    'They are working towards a meeting between French President Emmanuel Macron and Polish President Karol Nawrocki in Lyon in December.';
  expect(
    extractor.extract(article(text)).facts.map((fact) => [inShort(fact), fact.modality]),
  ).toEqual([['meeting/in-person FRA+POL 2025-12', 'planned']]);
});
