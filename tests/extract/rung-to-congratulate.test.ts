import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string, publisher: string) =>
  (await extractor.read({ ...article(text, '2023-05-10'), publisher })).facts.map(inShort);

describe('a call that was made to say something', () => {
  it.each([
    ['Today I called and congratulated President of Chile Gabriel Boric.', 'greeting'],
    ['I called to congratulate President of Chile Gabriel Boric today.', 'greeting'],
    ['Today I called and thanked President of Chile Gabriel Boric for his support.', 'praise'],
  ])('is a call and what was said: %s', async (text, act) => {
    expect(await facts(text, 'President of Ukraine')).toEqual([
      'meeting/call CHL+UKR 2023-05-10',
      `statement/${act} UKR>CHL 2023-05-10`,
    ]);
  });

  it('is none with people without office', async () => {
    const text = 'President Biden called to congratulate the winners of the cup in Chile.';
    expect(await facts(text, 'The White House')).toEqual([]);
  });
});

describe('a body of two states', () => {
  it.each([
    'The U.S.-Chile Task Force on Energy met on Tuesday.',
    'The U.S.-Chile Working Group met in Washington on Tuesday.',
    'The United States and Chile convened a meeting of the Strategic Group on Tuesday.',
  ])('meets as the two: %s', async (text) => {
    expect((await facts(text, 'The White House'))[0]).toMatch(
      /^meeting\/[a-z-]+ CHL\+USA 2023-05-09$/,
    );
  });
});
