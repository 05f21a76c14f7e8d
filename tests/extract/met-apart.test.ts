import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string, publisher: string | null) =>
  (await extractor.read({ ...article(text, '2023-05-10'), publisher })).facts.map(inShort);

const CHILE = 'President of Chile Gabriel Boric';
const SPAIN = 'Prime Minister of Spain Pedro Sánchez';

describe('somebody who met several, each by himself,', () => {
  it.each([
    [
      'President of Russia',
      `Vladimir Putin had telephone conversations with ${CHILE} and ${SPAIN}.`,
    ],
    ['President of Russia', 'The President had phone calls with the leaders of Chile and Spain.'],
    ['The White House', `President Biden held calls with ${CHILE} and ${SPAIN}.`],
    ['The White House', `President Biden had meetings with ${CHILE} and ${SPAIN}.`],
    ['President of Ukraine', `Today I spoke with ${CHILE} and ${SPAIN}.`],
    [
      'President of Ukraine',
      `The Head of State will, inter alia, meet with ${CHILE} and ${SPAIN} on May 12.`,
    ],
    [null, `Norwegian Prime Minister Jonas Gahr Støre held meetings with ${CHILE} and ${SPAIN}.`],
  ])('had a meeting with each, by %s: %s', async (publisher, text) => {
    const met = await facts(text, publisher);
    expect(met).toHaveLength(2);
    expect(met.every((one) => /^meeting\/[a-z-]+ [A-Z]{3}\+[A-Z]{3} /.test(one))).toBe(true);
    expect(met.some((one) => one.includes('CHL') && one.includes('ESP'))).toBe(false);
  });

  it('is one of "the leaders" of the next sentence, who are all of them', async () => {
    const text = `Vladimir Putin had telephone conversations with ${CHILE} and ${SPAIN}. The leaders agreed to meet in June.`;
    expect((await facts(text, 'President of Russia')).at(-1)).toMatch(/CHL\+ESP\+RUS/);
  });
});

describe('somebody who met several together', () => {
  it.each([
    ['The White House', `President Biden held a trilateral meeting with ${CHILE} and ${SPAIN}.`],
    ['The White House', `President Biden spoke with ${CHILE} and ${SPAIN}.`],
    ['President of Ukraine', 'I spoke with the leaders of Chile and Spain.'],
    ['President of Ukraine', `Volodymyr Zelenskyy met with ${CHILE} and ${SPAIN}.`],
  ])('had one meeting, by %s: %s', async (publisher, text) => {
    const met = await facts(text, publisher);
    expect(met).toEqual([expect.stringMatching(/CHL\+ESP\+[A-Z]{3}/)]);
  });
});
