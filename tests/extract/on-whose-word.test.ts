import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const told = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '1998-09-06' })
    .facts.map(inShort);

describe('who told what others said or did', () => {
  it.each([
    [
      'North Korea on Wednesday proposed talks with the United States, Bolivian officials said.',
      ['statement/intent PRK>USA 1998-09-02'],
    ],
    [
      'Peru has asked Chile for help, Bolivian officials said.',
      ['statement/appeal PER>CHL ../1998-09-06'],
    ],
    [
      'Peru and Chile met in Lima, Bolivian officials said.',
      ['meeting/in-person CHL+PER 1998-09-06~'],
    ],
  ])('has said nothing of his own: %s', (text, facts) => expect(told(text)).toEqual(facts));

  it('speaks for himself where what he says is hard', () =>
    expect(told("Peru attacked Chile, Bolivia's president said.")).toEqual([
      'action/force PER>CHL 1998-09-06~',
      'statement/accuse BOL>PER 1998-09-06~',
    ]));
});

describe('a date behind what was done before to those who are named', () => {
  it.each([
    [
      'Chile freed 12 Peruvian sailors its navy seized in June.',
      ['action/release-exchange CHL>PER 1998-09-06~'],
    ],
    [
      'Chile freed 12 Peruvian sailors it had captured last month.',
      ['action/release-exchange CHL>PER 1998-09-06~'],
    ],
    ['Chile freed 12 Peruvian sailors in June.', ['action/release-exchange CHL>PER 1998-06']],
  ])('is of that: %s', (text, facts) => expect(told(text)).toEqual(facts));
});
