import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const PERU = 'President of Peru';
const met = 'President of Peru Dina Boluarte met with President of Chile Gabriel Boric. ';
const behind = (text: string) => readRelease(PERU, met + text).slice(1);

describe('a word that praises elsewhere', () => {
  it.each([
    ['She stressed that Bolivia is actively using water as a weapon.', 'accuse PER>BOL'],
    ["She noted that her partners saw Bolivia's reluctance to talk.", 'criticise PER>BOL'],
    ['She said that strong preventive sanctions on Bolivia were needed.', 'appeal PER>BOL'],
    ['She acknowledged the significant risks of the dam.', 'comment PER>CHL'],
    ['She expressed concern that the fighting causes suffering.', 'criticise PER>CHL'],
    ['She reiterated our concerns with the arrests.', 'criticise PER>CHL'],
  ])('is none beside what it stands by: %s', (text, told) => {
    expect(behind(text)).toEqual([`statement/${told} 2023-05-09~`]);
  });

  it('is no support of those who back somebody', () => {
    expect(behind('She said that there are militants backed by Bolivia.')).not.toContainEqual(
      expect.stringContaining('support'),
    );
  });
});

describe('a manner of speaking', () => {
  it.each([
    '"I want to say that I have been to Chile many times," she said.',
    '"I would also like to note that trade with Chile has doubled," she said.',
  ])('is no intent: %s', (text) => {
    expect(behind(text)).not.toContainEqual(expect.stringContaining('intent'));
  });

  it('is one where something is to be done', () => {
    expect(behind('"I want to open a bridge with Chile," she said.')).toEqual([
      'statement/intent PER>CHL 2023-05-09~',
    ]);
  });
});

describe('what is spoken about', () => {
  it.each([
    'Gabriel Boric spoke about the steps his country takes to provide aid to the refugees.',
    'Gabriel Boric told Dina Boluarte about the opening of roads and the offer of a truce.',
  ])('is told, and neither given nor asked: %s', (text) => {
    expect(behind(text)).toEqual(['statement/comment CHL>PER 2023-05-09~']);
  });

  it('is judged behind "how"', () => {
    expect(behind('They spoke about how steady help is vital to Bolivia.')).toEqual([
      'statement/support CHL+PER>BOL 2023-05-09~',
    ]);
  });
});

describe('what somebody else will do', () => {
  it('is praise of whoever listens', () => {
    const text = `${met}\nDina Boluarte: I have no doubt that your wisdom will continue to help in Chile.\nGabriel Boric: Thank you.`;
    const told = readRelease(PERU, text);
    expect(told).toContainEqual(expect.stringContaining('statement/praise PER>CHL'));
    expect(told).not.toContainEqual(expect.stringContaining('intent'));
  });
});

describe('the day of words', () => {
  it('is not that which they look forward to', () => {
    const text = `${met}\nDina Boluarte: Next year, we will mark 40 years of the treaty between Peru and Chile.\nGabriel Boric: Thank you.`;
    expect(readRelease(PERU, text)).toContainEqual('statement/intent PER>CHL 2023-05-09~');
  });

  it("is not that of yesterday's fire", () => {
    expect(behind("She expressed condolences over yesterday's fire in Chile.")).toEqual([
      'statement/greeting PER>CHL 2023-05-09~',
    ]);
  });

  it("is that of yesterday's speech", () => {
    const text = "In yesterday's speech, Peruvian President Dina Boluarte condemned Chile.";
    expect(extractor.extract(article(text, '2023-05-09')).facts.map(inShort)).toEqual([
      'statement/criticise PER>CHL 2023-05-08',
    ]);
  });
});
