import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const agreements = (text: string) =>
  readNews(text, '2025-05-09').filter((fact) => fact.startsWith('agreement'));

describe('what was concluded at a meeting that a noun names', () => {
  it.each([
    'Ghana recalled the accords reached during the visit of Ghanaian President John Mahama to Togo in January 2025.',
    'Farmers praised the partnership proclaimed during the visit of Ghanaian President John Mahama to Togo in January 2025.',
    'Several agreements were signed during Ghanaian President John Mahama’s visit to Togo in January 2025.',
  ])('is an agreement of those who met, on its day: %s', (text) => {
    expect(agreements(text)).toEqual(['agreement/agreement GHA+TGO 2025-01']);
  });

  it.each([
    'No agreement was reached during the talks between Ghana and Togo on Monday.',
    'Agreement was not reached at the talks between Ghana and Togo on Monday.',
    'Farmers doubt whether a deal was reached at the talks between Ghana and Togo on Monday.',
    'The treaty signed in Lima in 2010 was discussed during the visit of Ghanaian President John Mahama to Togo in March.',
    'The pact between Mali and Chad signed during the visit of Ghanaian President John Mahama to Togo in March was hailed.',
    'Ghana hopes that an accord will be signed during the visit of President John Mahama to Togo.',
    'Farmers recalled the joint declaration adopted during the visit of Ghanaian President John Mahama to Togo in January 2025.',
  ])('is none where nothing was, or only words were: %s', (text) => {
    expect(agreements(text)).toEqual([]);
  });

  it('was concluded at some time before, where only the talks are named', () => {
    const told = readRelease(
      'The White House',
      'President Trump spoke with President Macron. They discussed the deal reached during the talks in Geneva.',
      { on: '2025-05-09' },
    );
    expect(told).toContain('agreement/agreement FRA+USA ../2025-05-09');
  });
});
