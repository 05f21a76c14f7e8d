import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const found = (text: string) => extractor.extract(article(text, '2024-03-05')).facts;

/** Each fact as `type/detail who>whom date`, with its modality where it did not simply happen. */
const facts = (text: string) =>
  found(text).map((fact) =>
    fact.modality === 'actual' ? inShort(fact) : `${inShort(fact)} ${fact.modality}`,
  );

describe('what somebody else said or will do', () => {
  it.each([
    ['Ghana said that Togo had condemned Chad.', 'statement/comment GHA>TGO 2024-03-05~'],
    ['Ghana said Togo would not bow to the West.', 'statement/comment GHA>TGO 2024-03-05~'],
    ['Ghana noted that Togo had promised buses to Chad.', 'statement/comment GHA>TGO 2024-03-05~'],
  ])('is not of whoever tells it: %s', (text, fact) => {
    expect(facts(text)[0]).toBe(fact);
    expect(facts(text).filter((one) => one.includes('GHA'))).toEqual([fact]);
  });

  it('is nothing where an analyst tells it', () => {
    expect(facts('An analyst in Accra said Togo had signed a treaty with Chad.')).toEqual([]);
  });

  it('is no word of a state where a former minister says it', () => {
    expect(facts('Former Polish Prime Minister Leszek Miller criticised Ghana.')).toEqual([]);
  });
});

describe('what a state will do', () => {
  it.each([
    ['Ghana said it would tighten the sanctions on Togo.', 'conflictual'],
    ['Ghana said it would stop sending buses to Togo.', 'conflictual'],
    ['Ghana said it would freeze the funds of Togo.', 'conflictual'],
    ['Ghana said it would lift the sanctions on Togo.', 'cooperative'],
    ['Ghana said it would send buses to Togo.', 'cooperative'],
  ])('is as kind as its verb: %s', (text, stance) => {
    expect(found(text)[0]).toMatchObject({ type: 'statement', stance });
  });
});

describe('the present with a day to come', () => {
  it.each([
    ['Andrzej Duda arrives in Kenya on Friday.', 'meeting/visit KEN+POL 2024-03-08 planned'],
    [
      'Andrzej Duda meets Petr Pavel in Prague on Thursday.',
      'meeting/in-person CZE+POL 2024-03-07 planned',
    ],
    ['Poland and Ghana sign a treaty next month.', 'agreement/treaty GHA+POL 2024-04 planned'],
    ['Andrzej Duda meets Petr Pavel in Prague.', 'meeting/in-person CZE+POL 2024-03-05~'],
    ['Andrzej Duda arrived in Kenya on Friday.', 'meeting/visit KEN+POL 2024-03-01'],
  ])('tells a plan: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });
});

describe('matches and stories', () => {
  it.each([
    ['Poland met Ghana in the semi-final in Accra on Sunday.'],
    ['Poland attacked Ghana from the kickoff and won the match.'],
    ['In the film, Poland invades Ghana and bombs Accra.'],
    ['The novel tells of a Polish general who attacks Ghana.'],
  ])('are no facts: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

it('hears no refusal in a spokesman who declined to comment', () => {
  expect(facts('Peru expelled a Chilean envoy. Chile declined to comment.')).toEqual([
    'action/expulsion PER>CHL 2024-03-05~',
  ]);
});

describe('what is told beside the fact', () => {
  it.each([
    [
      'Peru shelled two towns in Chile, raising fears in Ghana and Togo.',
      ['action/force PER>CHL 2024-03-05~'],
    ],
    ['Peru protested on Monday over what it called a provocation by Chile.', 1],
    [
      'Meeting in Accra on Friday, Peru and Chile agreed to reopen the border.',
      ['meeting/in-person CHL+PER 2024-03-01', 'agreement/oral CHL+PER 2024-03-01'],
    ],
    [
      'Andrzej Duda and Petr Pavel, speaking in Bonn on Monday, condemned Chile.',
      ['statement/criticise CZE+POL>CHL 2024-03-04'],
    ],
    ['ACCRA, March 4 (Wire) - Andrzej Duda left on Monday. He arrived from Lima by train.', []],
    ['Andrzej Duda had hoped to host talks between Kenya and Togo this month.', []],
    ['Peru claims the islands, which Chile also claims.', []],
    ['Peru exports gas to Chile.', []],
  ])('adds none: %s', (text, expected) => {
    if (typeof expected === 'number') expect(facts(text)).toHaveLength(expected);
    else expect(facts(text)).toEqual(expected);
  });
});

it('blames a state where another tells of its attack', () => {
  expect(facts('Peru said Chilean troops had shelled a village.')[0]).toBe(
    'statement/accuse PER>CHL 2024-03-05~',
  );
  expect(facts('Peru said Chilean troops had not shelled a village.')[0]).toBe(
    'statement/comment PER>CHL 2024-03-05~',
  );
});

it('dates by nothing what a country once said', () => {
  expect(facts('Peru once condemned Chile.')).toEqual([
    'statement/criticise PER>CHL ../2024-03-05',
  ]);
});

it.each([
  ['It is respectfully announced to the public.'],
  ['We wish a speedy recovery to the wounded.'],
  ['The tour of the harbour was called off.'],
])('takes what an office tells the public for none of its talks: %s', (line) => {
  const text = `Foreign Minister Andrzej Duda met Czech Foreign Minister Jan Lipavský in Prague on Monday. ${line}`;
  const publisher = 'Ministry of Foreign Affairs of Poland';
  const told = extractor.extract({ text, title: null, publisher, publishedOn: '2024-03-05' });
  expect(told.facts.map(({ type }) => type)).toEqual(['meeting']);
});
