import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Thursday. */
const facts = async (text: string) =>
  (await extractor.read(article(text, '2024-03-07'))).facts.map(inShort);

describe('a call', () => {
  it.each([
    [
      'The Togolese president telephoned his Beninese counterpart on Wednesday, the presidency said.',
      ['meeting/call BEN+TGO 2024-03-06'],
    ],
    [
      'Oman’s foreign minister told his Iranian counterpart by phone on Monday that the tanker was safe.',
      ['meeting/call IRN+OMN 2024-03-04'],
    ],
    [
      'The Omani and Iranian foreign ministers spoke by telephone on Monday.',
      ['meeting/call IRN+OMN 2024-03-04'],
    ],
    [
      'Japanese Prime Minister Fumio Kishida rang his Australian counterpart Anthony Albanese on Sunday.',
      ['meeting/call AUS+JPN 2024-03-03'],
    ],
    [
      'Peru’s President Dina Boluarte flew home and then called Bolivian President Luis Arce.',
      ['meeting/call BOL+PER 2024-03-07~'],
    ],
  ])('is told by many words: %s', async (text, expected) => {
    expect(await facts(text)).toEqual(expect.arrayContaining(expected));
  });

  it('that "he" made the next day is dated by the one before', async () => {
    expect(
      await facts(
        'Emmanuel Macron spoke to Volodymyr Zelenskiy on Monday. He also called Polish Prime Minister Donald Tusk the following day.',
      ),
    ).toEqual(['meeting/call FRA+UKR 2024-03-04', 'meeting/call FRA+POL 2024-03-05']);
  });
});

describe('what somebody is told', () => {
  it.each([
    ['Xi Jinping told Olaf Scholz on Tuesday that China wanted more trade with Germany.'],
    ['The Kremlin told Armenia on Tuesday it would keep its base in Gyumri.'],
  ])('has the day of the telling: %s', async (text) => {
    expect(await facts(text)).toEqual([
      expect.stringMatching(/^statement\/intent (?:CHN>DEU|RUS>ARM) 2024-03-05$/),
    ]);
  });
});

it('whoever passes on that others met has said nothing to them', async () => {
  expect(await facts('Narendra Modi and Vladimir Putin met on Wednesday, New Delhi said.')).toEqual(
    ['meeting/in-person IND+RUS 2024-03-06'],
  );
});

it('a happening of the day after another is news as that one is', async () => {
  const text =
    'Antony Blinken met Hakan Fidan in Ankara on Monday. The following day he met the Greek foreign minister in Athens.';
  const found = (await extractor.read(article(text, '2024-03-07'))).facts;
  expect(found.map(({ background }) => background)).toEqual([false, false]);
  expect(found[1]?.occurred.basis).toBe('relative');
});
