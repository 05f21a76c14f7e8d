import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string) =>
  (
    await extractor.read({ ...article(text, '2023-05-10'), publisher: 'President of Ukraine' })
  ).facts.map(inShort);

describe('a group of members of a parliament', () => {
  it.each([
    'a group of Chilean senators',
    'a group of more than 20 Chilean senators',
    'a bipartisan group of Chilean lawmakers',
    'twenty Chilean senators',
    'several Chilean parliamentarians',
    'visiting Chilean congressmen',
    'members of both houses of the Chilean parliament',
    'representatives of both chambers of the Chilean parliament',
  ])('is met for its state: %s', async (group) => {
    expect(await facts(`Volodymyr Zelenskyy met with ${group}.`)).toEqual([
      'meeting/in-person CHL+UKR 2023-05-10~',
    ]);
  });

  it.each([
    'a group of Chilean businessmen',
    'a group of US businessmen',
    'several Chilean singers',
    'a group of children from both houses of the Chilean quarter',
  ])('is none of people without office: %s', async (group) => {
    expect(await facts(`Volodymyr Zelenskyy met with ${group}.`)).toEqual([]);
  });
});

describe('what several are resolved to do against a state', () => {
  it.each([
    'are resolved to continue imposing costs on Russia',
    'are determined to impose severe costs on Russia',
  ])('is meant against it: we %s', async (words) => {
    const text = `We, the leaders of Chile and Kenya, ${words}.`;
    const read = await extractor.read({
      ...article(text, '2023-05-10'),
      publisher: 'The White House',
    });
    expect(read.facts.map(inShort)).toEqual(['statement/intent CHL+KEN>RUS ../2023-05-10']);
  });
});

describe('an appraisal of what a state did', () => {
  it('is hard on it', async () => {
    const text = 'Volodymyr Zelenskyy gave an appraisal of the actions taken by Belarus.';
    expect(await facts(text)).toEqual(['statement/criticise UKR>BLR 2023-05-10~']);
  });
});
