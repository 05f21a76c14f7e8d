import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = (text: string) =>
  extractor
    .extract(article(text, '2004-03-05'))
    .facts.filter(({ type }) => type === 'statement')
    .map((fact) => `${inShort(fact)} ${fact.stance}`);

describe('who condemns terror in a country', () => {
  it.each([
    ['Chad condemned the terrorist attack in Kenya on Monday.', 'TCD>KEN 2004-03-01'],
    ['Chad condemned the bombings in Kenya and Tanzania on Monday.', 'TCD>KEN+TZA 2004-03-01'],
  ])('stands by it: %s', (text, fact) => {
    expect(read(text)).toEqual([`statement/criticise ${fact} cooperative`]);
  });

  it('condemns whoever did it, where he is named', () => {
    expect(read('Chad condemned the Sudanese bombing in Kenya on Monday.')).toEqual([
      'statement/criticise TCD>SDN 2004-03-01 conflictual',
    ]);
  });

  it.each([['Chad condemned the violence in Kenya.'], ['Chad condemned the new taxes in Kenya.']])(
    'and nothing else that happens there is terror: %s',
    (text) => {
      expect(read(text).filter((fact) => fact.endsWith('cooperative'))).toEqual([]);
    },
  );
});
