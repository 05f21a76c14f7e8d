import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('an adverb between a verb and what belongs to it', () => {
  it.each([
    ['The Peruvian parliament voted unanimously to sever ties with Chile', 'relations PER>CHL'],
    [
      'The Peruvian parliament voted narrowly to lift sanctions on Chile',
      'sanction-relief PER>CHL',
    ],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([`action/${told} 2007-02-06`]);
  });
});

describe('soldiers who come to a part of a land', () => {
  it.each(['northern', 'the southern', 'neighbouring'])('%s', (part) => {
    expect(facts(`Peruvian soldiers arrived in ${part} Chile on Tuesday.`)).toEqual([
      'action/deployment PER>CHL 2007-02-06',
    ]);
  });
});

describe('what is got from another state', () => {
  it.each([
    ['Mali received 400 tonnes of Peruvian wheat', 'aid PER>MLI'],
    ['Mali took delivery of four Peruvian helicopters', 'other PER>MLI'],
    ['Mali took delivery of four armoured vehicles from Peru', 'other PER>MLI'],
    ['Mali secured a loan of 40 million dollars from Peru', 'loan-investment PER>MLI'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([`action/${told} 2007-02-06`]);
  });

  it.each([
    'Mali received 400 Peruvian visitors on Tuesday.',
    'A shop in Mali received Peruvian shoes on Tuesday.',
  ])('is nothing else: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('what is not done', () => {
  it('is no end of an agreement to leave without one', () => {
    const left = 'Negotiators from Peru and Chile left Mali on Tuesday without an agreement.';
    expect(facts(left)).not.toContainEqual(expect.stringContaining('agreement'));
  });

  it('is no deployment to ask for missiles, and no expulsion to ask that troops stay', () => {
    expect(facts("Peru's request for missiles was put to Chile on Tuesday.")).not.toContainEqual(
      expect.stringContaining('action'),
    );
    expect(facts('Peru asked Chile on Tuesday to leave its troops in Lima.')).toEqual([
      'statement/appeal PER>CHL 2007-02-06',
    ]);
  });

  it('is no aid to send a team of officials', () => {
    expect(facts('Peru sent a team of officials to Santiago on Tuesday.')).toEqual([
      'meeting/visit CHL+PER 2007-02-06',
    ]);
  });
});

describe('a warning that is renewed and a readiness that is reaffirmed', () => {
  it.each([
    ['Peru renewed its warning to Chile', 'threaten PER>CHL'],
    ['Peru reaffirmed its readiness to help Chile', 'intent PER>CHL'],
  ])('%s: %s', (text, told) => {
    expect(facts(`${text} on Tuesday.`)).toEqual([`statement/${told} 2007-02-06`]);
  });
});
