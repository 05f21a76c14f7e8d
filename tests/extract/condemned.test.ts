import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

const read = (text: string) =>
  extractor.extract({ text, title: null, publisher: null, publishedOn: '2023-05-09' }).facts;

describe('what is condemned', () => {
  const MET =
    'President of Poland Andrzej Duda met Prime Minister of Malta Robert Abela on 9 May 2023. ';

  it.each([
    'The President condemned the rebels.',
    'The President strongly condemned Boko Haram and its sponsors.',
    'The President denounced piracy in all its forms.',
    'The President said that the militia must leave the port.',
  ])('is not whoever listens: %s', (words) => {
    expect(readRelease('President of Poland', MET + words)).toEqual([
      'meeting/in-person MLT+POL 2023-05-09',
    ]);
  });

  it.each([
    'Niger condemned the Boko Haram raid.',
    'Niger accused the militants of theft.',
    'Niger said the rebels must leave.',
  ])('is not the state of which the news told before: %s', (words) => {
    const facts = read(`Chad closed its border with Niger on Monday. ${words}`);
    expect(facts.map(inShort)).toEqual(['action/visa-border TCD>NER 2023-05-08']);
  });

  it.each([
    ['Ghana condemned the Togolese embassy bombing.', 'statement/criticise GHA>TGO'],
    ['Ghana condemned the Lomé bombings.', 'statement/criticise GHA>TGO'],
    ['Ghana condemned the Lomé hotel attack.', 'statement/criticise GHA>TGO'],
    ['Ghana denounced the killing of Togolese sailors.', 'statement/criticise GHA>TGO'],
    ['Ghana condemned acts of terror against Togolese citizens.', 'statement/criticise GHA>TGO'],
  ])('for the harm done to a state takes its side: %s', (text, expected) => {
    const [fact] = read(text);
    expect(fact && inShort(fact)).toContain(expected);
    expect(fact).toMatchObject({
      stance: 'cooperative',
      title: 'Ghana condemned acts against Togo',
    });
  });

  it.each(['Ghana condemned the Togolese attack.', "Ghana condemned Lomé's attack."])(
    'is the state that does the harm: %s',
    (text) => {
      expect(read(text)).toMatchObject([{ act: 'criticise', stance: 'conflictual' }]);
    },
  );

  it('takes the side of the country in which an office tells of an attack', () => {
    const told = extractor.extract({
      text: 'Poland condemns the terrorist attack in Malta.',
      title: null,
      publisher: 'President of Poland',
      publishedOn: '2023-05-09',
    });
    expect(told.facts).toMatchObject([{ act: 'criticise', stance: 'cooperative' }]);
  });
});
