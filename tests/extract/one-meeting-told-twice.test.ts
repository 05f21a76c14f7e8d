import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const meetings = async (text: string, publisher: string) =>
  (await extractor.read({ ...article(text, '2023-06-14'), publisher })).facts
    .filter(({ type }) => type === 'meeting')
    .map(inShort);

describe('one meeting that is told in two ways', () => {
  it.each([
    [
      'The White House',
      'Jake Sullivan met with Foreign Minister Hakan Fidan and President Recep Tayyip Erdoğan. In his discussions with Minister Fidan, Mr. Sullivan welcomed the deal.',
      'meeting/in-person TUR+USA 2023-06-14~',
    ],
    [
      'President of Russia',
      'The President of Russia received in the Kremlin President of Peru Dina Boluarte, who is in Russia on a working visit.',
      'meeting/visit PER+RUS 2023-06-14~',
    ],
    [
      'President of Russia',
      'On June 19, talks between President of Russia Vladimir Putin and President of Peru Dina Boluarte will take place in Kazan.',
      'meeting/in-person PER+RUS 2023-06-19',
    ],
    [
      'President of Russia',
      'After lunch, talks between Vladimir Putin and President of Peru Dina Boluarte will take place.',
      'meeting/in-person PER+RUS 2023-06-14/..',
    ],
  ])('is one fact, by %s: %s', async (publisher, text, expected) => {
    expect(await meetings(text, publisher)).toEqual([expected]);
  });
});

describe('those who are named for what is between them', () => {
  it.each([
    [
      'The Vice President had several conversations with partners on the conflict between Chad and Mali.',
    ],
    [
      'We are meeting today because the agreement on special relations between Chad and Mali was signed here.',
    ],
    [
      'This year’s forum meeting will take place on June 20 against the background of the war waged by Chad against Mali.',
    ],
    ['The ministers held meetings about the border between Chad and Mali.'],
  ])('do not meet: %s', async (text) => {
    expect(await meetings(text, 'The White House')).toEqual([]);
  });
});

describe('how two met', () => {
  it('is not how the session before was held', async () => {
    const text =
      'Following the session of the Council (via videoconference), Vladimir Putin and President of Peru Dina Boluarte spoke on the phone.';
    expect(await meetings(text, 'President of Russia')).toEqual([
      'meeting/call PER+RUS 2023-06-14~',
    ]);
  });

  it('is as a body that they launch', async () => {
    const text =
      'On June 12, the United States and Peru launched their bilateral Mining Working Group.';
    expect(await meetings(text, 'The White House')).toEqual([
      'meeting/commission PER+USA 2023-06-12',
    ]);
  });

  it('is in talks of which they take part', async () => {
    const text =
      'President of Peru Dina Boluarte participated in a bilateral energy dialogue with senior U.S. officials today.';
    expect(await meetings(text, 'The White House')).toEqual([
      'meeting/in-person PER+USA 2023-06-14',
    ]);
  });
});

describe('what two discussed', () => {
  it.each([
    ['I spoke with Dina Boluarte. We discussed the price of grain.'],
    [
      'I spoke with Dina Boluarte. We also discussed with the President of Peru the price of grain.',
    ],
  ])('is said by both: %s', async (text) => {
    const { facts } = await extractor.read({
      ...article(text, '2023-06-14'),
      publisher: 'President of Ukraine',
    });
    const said = facts.find(({ type }) => type === 'statement');
    expect(said && inShort(said)).toBe('statement/comment PER+UKR 2023-06-14~');
  });
});
