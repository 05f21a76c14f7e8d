import { expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

it('looks for no more facts than one append holds, and says how far it looked', () => {
  const text = 'Peru signed a treaty with Chad on 3 May 2024. '.repeat(200);
  expect(extractor.extract(article(text)).searchedTo).toBeUndefined();
  const nested = 'Peru said Chad attacked Mali. '.repeat(2_000);
  const { facts, searchedTo = 0 } = extractor.extract(article(nested));
  expect(facts.length).toBeGreaterThanOrEqual(1_000);
  expect(facts.length).toBeLessThan(1_100);
  expect(nested.slice(searchedTo)).toMatch(/^Peru said/);
  expect(facts.every(({ evidence: [first] }) => (first?.end ?? 0) <= searchedTo)).toBe(true);
});
