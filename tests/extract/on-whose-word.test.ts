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
    [
      'Iran freed two Swedish sailors its guards had held for a year on Tuesday.',
      ['action/release-exchange IRN>SWE 1998-09-01'],
    ],
    ['Chile freed 12 Peruvian sailors in June.', ['action/release-exchange CHL>PER 1998-06']],
  ])('is of that: %s', (text, facts) => expect(told(text)).toEqual(facts));
});

describe('told on the word of whoever protests', () => {
  it('is no further statement', () =>
    expect(
      told(
        'Greece protested to Turkey on Thursday after Turkish warplanes flew over two Greek islands, the defense ministry said.',
      ),
    ).toEqual(['action/protest GRC>TUR 1998-09-03', 'action/incursion TUR>GRC 1998-09-06~']));
});

describe('what nearly happened', () => {
  it.each([
    ['Peru nearly went to war with Chile in 1978.', []],
    ['Nearly 200 Chilean soldiers were killed by Peru in 1978.', ['action/force PER>CHL 1978']],
  ])('did not: %s', (text, facts) => expect(told(text)).toEqual(facts));
});

describe('the two allies', () => {
  it('are those of whom "they" tells next', () =>
    expect(
      told(
        'Greece protested to Turkey on Thursday. The two Aegean allies have long been at odds. They signed an accord in Madrid last July.',
      ),
    ).toEqual(['action/protest GRC>TUR 1998-09-03', 'agreement/agreement GRC+TUR 1998-07']));
});

describe('whoever came', () => {
  it('was not received on the day of his arrival, for all that is told', () =>
    expect(
      told(
        'Indian Defense Minister George Fernandes, who arrived in Moscow on Wednesday, was received by Prime Minister Sergei Kiriyenko.',
      ),
    ).toEqual(['meeting/visit IND+RUS 1998-09-02', 'meeting/visit IND+RUS 1998-09-06~']));
});

describe('what the object of a verb is like', () => {
  it('is not done to it', () =>
    expect(
      told('U.S. lawmakers urged Cuban President Fidel Castro to free jailed dissidents.'),
    ).toEqual(['statement/appeal USA>CUB 1998-09-06~']));
});

describe('what somebody wrote', () => {
  it.each([
    [
      'Australian Prime Minister John Howard wrote to Indonesian President B.J. Habibie in August urging him to hold a referendum.',
      ['statement/appeal AUS>IDN 1998-08'],
    ],
    [
      'Australian Prime Minister John Howard wrote to Indonesian President B.J. Habibie in August suggesting a referendum.',
      ['statement/appeal AUS>IDN 1998-08'],
    ],
  ])('is said to whoever reads it: %s', (text, facts) => expect(told(text)).toEqual(facts));
});

describe('two who do something after talks', () => {
  it.each([
    [
      'Foreign Ministers Ali Alatas of Indonesia and Jaime Gama of Portugal shook hands after two days of tense talks in New York.',
      ['meeting/in-person IDN+PRT 1998-09-06~'],
    ],
    ["Peru's Alberto Fujimori and Chile's Eduardo Frei were seen after the talks in Lima.", []],
  ])('met where they are told to have come from them: %s', (text, facts) =>
    expect(told(text)).toEqual(facts),
  );
});

describe('a threat on a condition', () => {
  it.each([
    [
      'Greece has vowed to defend Cyprus if Turkey attacks it.',
      ['statement/threaten GRC>TUR ../1998-09-06'],
    ],
    [
      'Greece pledged to go to war if Turkey attacks the island.',
      ['statement/threaten GRC>TUR 1998-09-06~'],
    ],
    [
      'Russia threatened to hit Poland if Ukraine attacks the port.',
      ['statement/threaten RUS>POL 1998-09-06~'],
    ],
  ])('is to whoever attacks, unless it names its own: %s', (text, facts) =>
    expect(told(text)).toEqual(facts),
  );
});

describe('officials of several states', () => {
  it.each([
    [
      'Chinese, Vietnamese leaders exchanged congratulations on Tuesday.',
      ['statement/greeting CHN+VNM 1998-09-01'],
    ],
    ['U.S., British officials met in London on Monday.', ['meeting/in-person GBR+USA 1998-08-31']],
  ])('may be listed with a comma: %s', (text, facts) => expect(told(text)).toEqual(facts));
});
