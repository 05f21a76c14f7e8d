import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string, publisher: string) =>
  (await extractor.read({ ...article(text, '2024-03-07'), publisher })).facts.map(inShort);

describe('"the leaders" in what an office tells', () => {
  it('are those who met, whatever other states did since', async () => {
    const text =
      'Vladimir Putin had a telephone conversation with President of Peru Dina Boluarte. Oslo and Tallinn confirmed their interest in the canal. The leaders agreed to meet again.';
    expect((await facts(text, 'President of Russia')).at(-1)).toBe(
      'agreement/oral PER+RUS 2024-03-07~',
    );
  });
});

describe('the prince of an emirate', () => {
  it.each([
    ['Sheikh Khaled bin Mohamed, the Crown Prince of Abu Dhabi'],
    ['the Crown Prince of Abu Dhabi'],
    ['Crown Prince of Abu Dhabi Khaled bin Mohamed Al Nahyan'],
  ])('speaks for its state: %s', async (name) => {
    expect(await facts(`Jake Sullivan spoke today with ${name}.`, 'The White House')).toEqual([
      'meeting/call ARE+USA 2024-03-07',
    ]);
  });
});

describe('whoever speaks after talks of a kind with others', () => {
  it.each([
    [
      'This was stated by Volodymyr Zelenskyy, who was speaking after a trilateral meeting with the presidents of Peru and Chile.',
    ],
    ['Volodymyr Zelenskyy said so after a bilateral meeting with President of Peru Dina Boluarte.'],
  ])('held them: %s', async (text) => {
    expect(await facts(text, 'President of Ukraine')).toContainEqual(
      expect.stringMatching(/^meeting\/in-person (?:CHL\+)?PER\+UKR 2024-03-07~$/),
    );
  });
});
