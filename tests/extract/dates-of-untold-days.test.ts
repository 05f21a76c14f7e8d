import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

const read = (text: string): string[] =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '1994-01-13' })
    .facts.map(({ occurred, ...fact }) => `${fact.type} ${occurred.edtf}`);

describe('a day of which nothing is told but its date', () => {
  it('is what words behind it are reckoned from', () => {
    const visit = "Kenya's president arrived in Chad on Wednesday. ";
    const sale = 'The quarrel began with a sale of fighters in November 1992. ';
    const deed = "Chad expelled Kenya's ambassador the following month.";
    expect(read(visit + sale + deed)).toEqual(['meeting 1994-01-12', 'action 1992-12']);
  });

  it('is not so where the sentence before told something of another date', () => {
    const visit = "Kenya's president arrived in Chad on Monday after a raid in March. ";
    const deed = "Two days later Kenya expelled Chad's ambassador.";
    expect(read(visit + deed)).toEqual(['meeting 1994-01-10', 'action 1994-01-12']);
  });

  it('is that of what the two sides did behind it', () => {
    const quarrel = 'Kenya fears Chad. Two years ago its ministers left the table. ';
    expect(read(`${quarrel}The two countries signed a pact on trade.`)).toEqual([
      'agreement ../1994-01-13',
    ]);
    const later = 'Kenya fears Chad. Its ministers left the table. ';
    expect(read(`${later}The two countries signed a pact on trade.`)).toEqual([
      'agreement 1994-01-13~',
    ]);
  });
});
