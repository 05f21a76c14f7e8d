import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Thursday. */
const facts = (text: string) => extractor.extract(article(text, '2024-03-07')).facts.map(inShort);

describe('who acts behind an aside', () => {
  it.each([
    [
      'Kenya, whose troops fought in Somalia, signed a trade pact with Ethiopia on Tuesday.',
      'agreement/treaty ETH+KEN 2024-03-05',
    ],
  ])('is whoever stands before it: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });
});

it('whoever meets several separately meets each of them', () => {
  expect(
    facts('Hakan Fidan met the Georgian and Armenian foreign ministers separately on Tuesday.'),
  ).toEqual(['meeting/in-person GEO+TUR 2024-03-05', 'meeting/in-person ARM+TUR 2024-03-05']);
});

describe('a mediator is none of those who', () => {
  it.each([
    [
      'Turkey mediated talks between Somalia and Ethiopia in Ankara on Monday.',
      'meeting/in-person ETH+SOM 2024-03-04',
    ],
    [
      'Guyana and Venezuela agreed at talks mediated by Brazil to avoid force.',
      'meeting/in-person GUY+VEN 2024-03-07~, agreement/oral GUY+VEN 2024-03-07~',
    ],
    [
      'João Lourenço brokered a ceasefire between Rwanda and Burundi on Monday.',
      'agreement/agreement BDI+RWA 2024-03-04',
    ],
  ])('meet or agree: %s', (text, expected) => {
    expect(facts(text).join(', ')).toBe(expected);
  });
});

describe('a stance is told by', () => {
  it.each([
    ['Serbia is opposed to sanctions on Russia.', 'statement/oppose SRB>RUS ../2024-03-07'],
    [
      'India and Bhutan declared a partnership on Monday.',
      'statement/joint-statement BTN+IND 2024-03-04',
    ],
  ])('many words: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});

it('a territory is no other state than its own', () => {
  expect(
    facts('Mette Frederiksen, the Danish prime minister, visited Greenland on Monday.'),
  ).toEqual([]);
});
