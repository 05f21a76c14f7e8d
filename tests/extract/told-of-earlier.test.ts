import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const datesOf = (facts: readonly string[]) => facts.map((fact) => fact.split(' ').at(-1));

describe('what is told of as earlier at the head of a sentence', () => {
  it.each([
    'Recently, Peruvian Foreign Minister Elmer Schialer called on Chile to open the border.',
    'As previously reported, Peru expelled two Chilean diplomats.',
    'As reported earlier, Peru expelled two Chilean diplomats.',
  ])('was at some time up to the day of publication: %s', (text) => {
    expect(datesOf(readNews(text, '2025-02-03'))).toEqual(['../2025-02-03']);
  });

  it('was so in what an office tells, where news means the same day', () => {
    const text =
      'Earlier, Peruvian President Dina Boluarte met with Chilean President Gabriel Boric.';
    const office = readRelease('Ministry of Foreign Affairs of Peru', text, { on: '2025-02-03' });
    expect(datesOf(office)).toEqual(['../2025-02-03']);
    expect(datesOf(readNews(text, '2025-02-03'))).toEqual(['2025-02-03~']);
  });

  it('has its own day where that is named', () => {
    const text = 'As reported earlier, on 20 January Peru expelled two Chilean diplomats.';
    expect(datesOf(readNews(text, '2025-02-03'))).toEqual(['2025-01-20']);
  });
});
