import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Wednesday. */
const ON = '2023-11-15';
const read = (text: string) => extractor.extract(article(text, ON)).facts.map(inShort);

describe('what did not happen is nothing', () => {
  it.each([
    ['Peruvian President Ana Quispe held no talks with Chilean President Luis Rojas on Monday.'],
    ['Peruvian President Ana Quispe paid no visit to Chile.'],
    ['Peru imposed no sanctions on Chile.'],
    ['Peru signed no agreement with Chile on Monday.'],
    ['Peru carried out no strikes on Chile on Monday.'],
    ['Peru issued no condemnation of Chile.'],
    ['Peru offered no support to Chile.'],
    ['Peru gave no weapons to Chile.'],
    ['Peru has no troops in Chile.'],
    ['Peru no longer has troops in Chile.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('but a day may begin with it', () => {
    expect(read('Peru signed no later than Monday an agreement with Chile.')).not.toEqual([]);
  });
});

describe('force that is a figure of speech', () => {
  it.each([
    ['Peru hit back at Chile on Monday.', 'statement/criticise PER>CHL 2023-11-13'],
    ["Peru attacked Chile's plan on Monday.", 'statement/criticise PER>CHL 2023-11-13'],
    ["Peru shot down Chile's proposal on Monday.", 'statement/refuse PER>CHL 2023-11-13'],
  ])('is a statement: %s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });

  it.each([
    ['Peru bombarded Chile with complaints.'],
    ['Peruvian President Ana Quispe struck a friendly tone with Chilean President Luis Rojas.'],
    ['Peru killed off the deal with Chile.'],
    ['Peru shelled out $1 billion to Chile.'],
    ['Peruvian President Ana Quispe boarded a plane to Chile on Monday.'],
    ["Peru seized on Chile's offer."],
    ['Peru boarded up the embassy of Chile.'],
  ])('is nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Peru hit back at Chile with missiles on Monday.', 'action/force PER>CHL 2023-11-13'],
    ['Peru hit back at Chile with tariffs on Monday.', 'action/trade-measure PER>CHL 2023-11-13'],
    ['Peru attacked Chile on Monday.', 'action/force PER>CHL 2023-11-13'],
  ])('and force is force: %s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });
});

describe('whoever brought two together has no part in what they did', () => {
  it.each([
    ['Peru and Chile resumed ties in March in a deal brokered by Kenya.'],
    ['Peru and Chile resumed ties in March, with Kenya mediating.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual(['action/relations CHL+PER 2023-03']);
  });
});

describe('talks from which other news is reckoned', () => {
  const about = (text: string) => read(`Peruvian Foreign Minister Ana Quispe met ${text}.`);
  const luis = 'Chilean Foreign Minister Luis Rojas';
  const ali = 'Kenyan Foreign Minister Ali Omar';

  it.each([
    ['on 12 November, ten days after her talks with', '', '2023-11-02'],
    ['on Monday after her talks with', ' last week', '2023-11-06/2023-11-12'],
    ['on Monday, two months after her talks with', '', '2023-09'],
  ])('are those of whom the sentence tells: %s', (before, behind, edtf) => {
    expect(about(`${luis} ${before} ${ali}${behind}`)).toContain(
      `meeting/in-person KEN+PER ${edtf}`,
    );
    expect(about(`${luis} ${before} ${ali}${behind}`)).toHaveLength(2);
  });
});

it('"the leaders" are the two who were named, not the state of which they spoke', () => {
  const text = `Peruvian President Ana Quispe told Chilean President Luis Rojas on Monday that Peru would keep arming Kenya.

The leaders agreed to resume military talks.`;
  expect(read(text)).toContain('agreement/oral CHL+PER 2023-11-15~');
  expect(read(text).join()).not.toMatch(/meeting|KEN\+/);
});

it('a threat is for whom it names, not for those of its condition', () => {
  const text =
    'If Peru attacks Kenya, the United States will impose sanctions on Peru, the White House said on Monday.';
  expect(read(text)).toEqual(['statement/threaten USA>PER 2023-11-13']);
});

it('takes "&" for "and"', () => {
  const text =
    'Peruvian Foreign Minister Ana Quispe met Chilean Foreign Minister Luis Rojas on Tuesday & praised Chile.';
  expect(read(text)).toContain('statement/praise PER>CHL 2023-11-14');
});

it('a candidate speaks for no state', () => {
  expect(read('Presidential candidate Donald Trump criticised Peru on Monday.')).toEqual([]);
});

describe('a meeting that two undertake to hold', () => {
  const met =
    'Peruvian Foreign Minister Ana Quispe met Chilean Foreign Minister Luis Rojas on Monday.';

  it.each([
    [
      'The ministers signed a protocol, and agreed to hold the next round of talks in Lima in 2024.',
    ],
    ['The two ministers decided to hold the next round of talks in Lima in 2024.'],
  ])('is planned for its own day: %s', (text) => {
    expect(read(`${met} ${text}`)).toContain('meeting/in-person CHL+PER 2024');
  });

  it('is none without a day', () => {
    const found = read(`${met} The two ministers agreed to hold more talks.`);
    expect(found.filter((fact) => fact.startsWith('meeting'))).toHaveLength(1);
  });
});
