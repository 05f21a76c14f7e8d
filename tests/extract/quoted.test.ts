import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

/** Thursday. */
const read = (text: string) => extractor.extract(article(text, '2024-03-07')).facts;

describe('a quotation that names nobody', () => {
  it('goes on with what its speaker has just said', () => {
    const [statement, ...others] = read(
      'Somali President Hassan Sheikh Mohamud accused Ethiopia of theft on Monday. ' +
        '"We have waited for years and our patience is over," he told reporters.',
    );
    expect(statement?.quotes.map(({ text, speaker }) => [speaker, text])).toEqual([
      ['Hassan Sheikh Mohamud', 'We have waited for years and our patience is over,'],
    ]);
    expect(others).toEqual([]);
  });

  it('is dated by the day on which it was said', () => {
    const [statement] = read('"Ethiopia must respect us," Somalia’s president said on Saturday.');
    expect(statement?.occurred.edtf).toBe('2024-03-02');
  });

  it('of somebody who stands for no state is none', () => {
    expect(read('"We have waited for years for this rain," a farmer in Kenya said.')).toEqual([]);
  });
});
