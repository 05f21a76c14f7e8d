import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (title: string, text: string) =>
  extractor
    .extract({ ...article(text, '2022-05-16'), title, publisher: 'President of Ukraine' })
    .facts.map(inShort);

describe('what a president says in the parliament of another state', () => {
  it.each([
    ['Speech by President Zelenskyy in the Parliament of Japan', 'JPN'],
    ['Address by the President of Ukraine to the Bundestag', 'DEU'],
    ['Speech by President of Ukraine Volodymyr Zelenskyy in the Norwegian Storting', 'NOR'],
    ['Speech by the President of Ukraine in Eduskunta, the Parliament of Finland', 'FIN'],
    ['Address by the President of Ukraine to the Italian Chamber of Deputies', 'ITA'],
  ])('is said to that state: %s', (title, country) => {
    expect(facts(title, 'I am grateful to you for your help.')).toEqual([
      `statement/praise UKR>${country} 2022-05-16~`,
    ]);
  });

  it('is no harsh word for whoever is asked to be hard on a third', () => {
    const title = 'Speech by the President of Ukraine in the Parliament of Japan';
    const [asked] = extractor.extract({
      ...article('I urge you to increase pressure on Russia.', '2022-05-16'),
      title,
      publisher: 'President of Ukraine',
    }).facts;
    expect(asked && inShort(asked)).toBe('statement/appeal UKR>JPN 2022-05-16~');
    expect(asked?.stance).toBe('neutral');
  });

  it.each([
    'Speech by the President of Ukraine in the Verkhovna Rada',
    'Speech by the President of Ukraine at a forum of the parliaments of Japan and Norway',
    'President of Ukraine met with members of the Parliament of Japan',
  ])('is said to nobody where the title names no parliament of one other: %s', (title) => {
    expect(facts(title, 'I am grateful to you for your help.').join()).not.toMatch(
      /UKR>(?:NOR|UKR)/,
    );
  });
});
