import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (
  text: string,
  publisher: string | null = 'Ministry of Foreign Affairs of Kenya',
) => (await extractor.read({ ...article(text, '2023-03-15'), publisher })).facts.map(inShort);

describe('an envoy who was summoned', () => {
  it.each([
    'On 13 March the Ambassador of Chad was summoned to the Ministry of Foreign Affairs.',
    'The Chadian Ambassador was called in to the Ministry on 13 March.',
    "The Chargé d'Affaires of Chad was called to the Ministry on Monday.",
  ])('was summoned by the office that tells it: %s', async (text) => {
    expect(await read(text)).toEqual(['action/protest KEN>TCD 2023-03-13']);
  });

  it.each([
    'The Chadian ambassador in Nairobi was summoned on Monday.',
    'NAIROBI, March 15 (Wire) - The Chadian ambassador was summoned on Monday after a raid.',
    "The Chadian charge d'affaires was summoned by the Kenyan Foreign Ministry on Monday.",
  ])('in the news was summoned where he serves: %s', async (text) => {
    expect(await read(text, null)).toContain('action/protest KEN>TCD 2023-03-13');
  });
});

describe('a state that does not consent', () => {
  it.each([
    ['Kenya does not recognise the so-called council of Chad.', 'refuse KEN>TCD ../2023-03-15'],
    ['Kenya has never accepted the claims of Chad over the lake.', 'refuse KEN>TCD ../2023-03-15'],
    ['We do not accept the map that was drawn by Chad.', 'refuse KEN>TCD ../2023-03-15'],
    ['Kenya will never accept the map that Chad drew.', 'refuse KEN>TCD 2023-03-15~'],
    ['We do not share the view of Chad.', 'oppose KEN>TCD ../2023-03-15'],
  ])('refuses or opposes: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`statement/${expected}`]);
  });
});

describe('a minister who assures another', () => {
  it.each([
    "Minister Jane Otieno assured her Chadian counterpart of Kenya's determination to keep the road open.",
    "Minister Jane Otieno assured her Chadian counterpart of Kenya's readiness to train nurses.",
  ])('pledges support: %s', async (text) => {
    expect(await read(text)).toEqual(['statement/support KEN>TCD 2023-03-15~']);
  });
});
