import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

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
    'Ghana hopes that an accord will be signed during the visit of President John Mahama to Togo.',
    'Farmers recalled the joint declaration adopted during the visit of Ghanaian President John Mahama to Togo in January 2025.',
  ])('is none where nothing was, or only words were: %s', (text) => {
    expect(agreements(text)).toEqual([]);
  });
});
