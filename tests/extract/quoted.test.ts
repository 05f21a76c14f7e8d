import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

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

describe('the place of a meeting', () => {
  it.each([
    ['in the eastern city of Hangzhou', { name: 'Hangzhou', country: 'CHN' }],
    ['in the Black Sea resort of Sochi', { name: 'Sochi', country: 'RUS' }],
    ['at the White House', { name: 'White House', country: 'USA' }],
  ])('is told %s', (where, place) => {
    const [meeting] = read(`Li Qiang met Kyrgyz President Sadyr Japarov ${where} on Monday.`);
    expect(inShort(meeting as NonNullable<typeof meeting>)).toBe(
      'meeting/in-person CHN+KGZ 2024-03-04',
    );
    expect(meeting?.place).toEqual(place);
  });
});
