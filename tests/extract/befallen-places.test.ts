import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) => extractor.extract(article(text, '2024-05-14')).facts.map(inShort);
const NOW = '2024-05-14~';

describe('a list of places where something befell people', () => {
  it.each([
    [
      'Chad offered its condolences to the families in Togo, Mali and the Gambia.',
      'greeting TCD>GMB+MLI+TGO',
    ],
    [
      'Chad expressed sympathy to the victims of the floods in Togo and Mali.',
      'greeting TCD>MLI+TGO',
    ],
    ['Chad condemned the bombings in Togo, Mali and the Gambia.', 'criticise TCD>GMB+MLI+TGO'],
  ])('names all to whom words are: %s', (text, said) => {
    expect(facts(text)).toEqual([`statement/${said} ${NOW}`]);
  });
});
