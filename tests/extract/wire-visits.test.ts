import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const read = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts;
const facts = (text: string) => read(text).map(inShort);

const DUE = 'Peruvian President Alan Garcia is due here on February 12 for talks.';

describe('a visit to where the story was written', () => {
  it.each([
    [`NAIROBI, Feb 8 (Reuters)\n\n${DUE}`],
    [`NAIROBI, Feb 8 ${DUE}`],
    [`NAIROBI 8 FEB REUTER\n${DUE}`],
    [`NAIROBI, 8 February (Reuter)\n${DUE}`],
    [`NAIROBI, Feb 8 (Reuters) - ${DUE}`],
  ])('%s', (text) => {
    expect(facts(text)).toEqual(['meeting/visit KEN+PER 2007-02-12']);
    expect(read(text)[0]).toMatchObject({ modality: 'planned', place: { name: 'Nairobi' } });
  });

  it.each([
    ['NAIROBI, Feb 8 (Reuters) - A reply from Peru is due here on February 12.'],
    ['NAIROBI, Feb 8 (Reuters) - Rain is expected here on Monday after floods in Peru.'],
    [DUE],
  ])('is none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('a visit to a town of a state', () => {
  it.each([
    ['began a trip to the Kenyan capital, Nairobi, on Monday'],
    ['flew to the Kenyan capital, Nairobi, on Monday'],
    ['arrived in the Kenyan port of Mombasa on Monday'],
  ])('%s', (words) => {
    expect(facts(`Peruvian President Alan Garcia ${words}.`)).toEqual([
      'meeting/visit KEN+PER 2007-02-05',
    ]);
  });

  it.each([
    ['began a tour of Asia on Monday'],
    ['began a trip to the south on Monday after criticism from Kenya'],
    ['visited Kenyan troops on Monday'],
  ])('is none: %s', (words) => {
    expect(facts(`Peruvian President Alan Garcia ${words}.`)).toEqual([]);
  });
});

describe('a visit that was put off', () => {
  it.each([
    ["Peru postponed its foreign minister's visit to Kenya on Monday."],
    ['Peru postponed on Monday a trip to Kenya by its foreign minister.'],
    ["A visit by Peru's foreign minister to Kenya was postponed on Monday."],
  ])('%s', (text) => {
    expect(facts(text)).toEqual(['meeting/visit KEN+PER 2007-02-05']);
    expect(read(text)[0]?.modality).toBe('cancelled');
  });

  it('is none where nobody was to come', () => {
    expect(facts('Peru postponed its budget on Monday after criticism from Kenya.')).toEqual([]);
  });
});

describe('whom somebody met', () => {
  it('is his successor by name', () => {
    const told =
      'Peruvian President Alan Garcia met Kenyan President Mwai Kibaki in May 2006. In January 2007 he met his successor, Kenyan President Jomo Otieno.';
    expect(facts(told)).toContain('meeting/in-person KEN+PER 2007-01');
  });

  it('are both of two others', () => {
    const told =
      'Kenyan President Mwai Kibaki and Ugandan President Yoweri Museveni are at odds. Peruvian President Alan Garcia spoke by telephone with both leaders on Monday.';
    expect(facts(told)).toEqual(['meeting/call KEN+PER+UGA 2007-02-05']);
  });

  it('are urged by the third of three', () => {
    const told =
      'Peruvian President Alan Garcia spoke on Monday with Kenyan President Mwai Kibaki and Ugandan President Yoweri Museveni. Garcia urged both leaders to end the fighting.';
    expect(facts(told)).toContain('statement/appeal PER>KEN+UGA 2007-02-05');
  });
});

describe('who "he" is on a tour', () => {
  it('is whose tour it is', () => {
    const told =
      "Peruvian President Alan Garcia came to Kenya on Monday. President Mwai Kibaki of Kenya will meet him on Friday. Kenya is the third leg of Garcia's six-nation African tour. He will travel on to Chad.";
    expect(facts(told)).toContain('meeting/visit PER+TCD 2007-02-08/..');
  });
});
