import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const peopleIn = (text: string) =>
  extractor
    .extract({ ...article(text), publisher: 'The White House' })
    .facts.flatMap(({ participants }) =>
      participants.map(({ country, person }) => `${country}:${person}`),
    );

describe('whoever serves a head of state or government', () => {
  it.each([
    'Jake Sullivan met Olaf Berg, Spokesperson and Chief Advisor to the President of Latvia.',
    'Jake Sullivan met Olaf Berg, Adviser to the Latvian Prime Minister.',
    'Jake Sullivan met Olaf Berg, Spokesperson of the President of Latvia.',
  ])('is of his state: %s', (text) => {
    expect(peopleIn(text)).toContain('LVA:Olaf Berg');
  });

  it('is so too where the head is named', () => {
    const text = 'Jake Sullivan met Olaf Berg, chief adviser to President Petr Pavel of Czechia.';
    expect(peopleIn(text)).toContain('CZE:Olaf Berg');
  });

  it.each([
    'Jake Sullivan met Olaf Berg, a financial adviser to the company.',
    'Jake Sullivan met Olaf Berg, Adviser to the club, in Latvia.',
  ])('is nobody where whom he serves is of no state: %s', (text) => {
    expect(peopleIn(text).filter((one) => one.includes('Olaf Berg'))).toEqual([]);
  });

  it('reads a Secretary of State for something as no American one', () => {
    const text =
      'The Secretary of State for Defence of Spain, Ana Soto, met Jake Sullivan in Madrid.';
    expect(peopleIn(text)).toContain('ESP:Ana Soto');
    expect(peopleIn('John Smith, Secretary of State for Trade, met Jake Sullivan.')).toEqual([]);
  });
});
