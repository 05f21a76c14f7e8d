import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (
    await extractor.read({ ...article(text, '2023-03-15'), publisher: 'President of Poland' })
  ).facts.map(inShort);

describe('what an office tells in the present behind a word of time', () => {
  it.each([
    'Andrzej Duda stressed that the return of the envoy is possible after the Chilean authorities support Peru.',
    'The envoy will return once Chile condemns Peru.',
    'The border stays shut until Chile supports Peru.',
  ])('is yet to happen: %s', async (text) => {
    expect((await read(text)).filter((fact) => fact.includes('CHL>PER'))).toEqual([]);
  });

  it('is done where it is past', async () => {
    const facts = await read('The envoy left after Chile condemned Peru.');
    expect(facts.filter((fact) => fact.includes('CHL>PER'))).toHaveLength(1);
  });
});

it('nobody gives money to what he destroys', async () => {
  expect(await read('Chile invests in the destruction of Peru.')).toEqual([]);
  expect(await read("Chile invests in Peru's railways.")).toHaveLength(1);
});
