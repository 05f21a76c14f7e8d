import { describe, expect, it } from '@jest/globals';
import { article, extractor, readNews as read } from './reading.ts';

const withStance = (text: string) => read(text, '2023-08-14');

describe('tariffs', () => {
  it.each([
    ['Chile lifted tariffs on Peruvian sugar.', 'cooperative'],
    ['Chile dropped its tariffs on Peruvian sugar.', 'cooperative'],
    ['Chile raised tariffs on Peruvian sugar to 30 percent.', 'conflictual'],
  ])('are lifted in friendship and raised in anger: %s', (text, stance) => {
    const told = extractor.extract(article(text, '2023-08-14')).facts;
    expect(told.map((fact) => [fact.type, fact.stance])).toEqual([['action', stance]]);
    expect(withStance(text)).toEqual(['action/trade-measure CHL>PER 2023-08-14~']);
  });

  it('that are only threatened are none', () => {
    expect(withStance('Chile dropped tariff threats against Peru.')).toEqual([]);
  });
});

describe('operations to mislead', () => {
  it('are held against whoever runs them', () => {
    expect(
      withStance('Peru said Chile had targeted its parliament in an information operation.'),
    ).toEqual(['statement/accuse PER>CHL 2023-08-14~']);
    expect(withStance('Peru said Chad faced an influence operation by Chile.')).toEqual([
      'statement/accuse PER>CHL 2023-08-14~',
    ]);
  });
});
