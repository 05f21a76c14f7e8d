import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const people = (text: string, publishedOn: string) =>
  extractor
    .extract(article(text, publishedOn))
    .facts.flatMap(({ participants }) => participants.map(({ person }) => person));

describe('a last name alone', () => {
  it('is whoever was in office then', () => {
    const text = 'Castro met Kenyan President Daniel arap Moi in Havana on Monday.';
    expect(people(text, '1999-06-15')).toContain('Fidel Castro');
    expect(people(text, '2024-06-15')).not.toContain('Fidel Castro');
  });

  it('is first of all whom the article has named in full', () => {
    const text =
      'Honduran President Xiomara Castro met Kenyan President William Ruto on Monday. Castro thanked Kenya.';
    expect(new Set(people(text, '2022-12-06'))).toEqual(
      new Set(['Xiomara Castro', 'William Ruto', null]),
    );
  });

  it('may be of somebody who is soon in office again', () => {
    const text = 'British envoy David Lammy met with President-elect Lula in Brasilia on Monday.';
    expect(people(text, '2022-12-06')).toContain('Luiz Inácio Lula da Silva');
  });
});
