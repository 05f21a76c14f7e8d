import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const told = (text: string, publisher: string | null) =>
  extractor.extract({ text, title: null, publisher, publishedOn: '2023-03-12' }).facts.map(inShort);

const OFFICE = 'Foreign, Commonwealth & Development Office';

describe('in what a state publishes, a minister without a country', () => {
  it.each([
    [
      'The Minister for Africa concluded a three-day visit to Ghana.',
      ['meeting/visit GBR+GHA 2023-03-12~'],
    ],
    ['The Trade Minister visited Ghana on Tuesday.', ['meeting/visit GBR+GHA 2023-03-07']],
  ])('is its own: %s', (text, facts) => expect(told(text, OFFICE)).toEqual(facts));

  it('is whoever was named before, if somebody was', () =>
    expect(
      told(
        'Polish Defence Minister Mariusz Blaszczak came to London. The Defence Minister thanked the UK for its support.',
        OFFICE,
      ),
    ).toEqual(['meeting/visit GBR+POL 2023-03-12~', 'statement/praise POL>GBR 2023-03-12~']));

  it.each([
    'A minister for trade visited Ghana.',
    'The Minister of Finance reported on the budget, details of talks with partners and aid for Ukraine.',
  ])('tells nothing more: %s', (text) => expect(told(text, OFFICE)).toEqual([]));
});

describe('in the news, a minister without a country', () => {
  it('is nobody', () =>
    expect(told('The Minister for Africa concluded a three-day visit to Ghana.', null)).toEqual(
      [],
    ));
});

describe('an envoy who was summoned and informed of something', () => {
  it('said nothing', () =>
    expect(
      told(
        'The High Commissioner of Canada was summoned to the Ministry today and informed about the decision of the Government of India to close the centre.',
        'Ministry of External Affairs, Government of India',
      ),
    ).toEqual(['action/protest IND>CAN 2023-03-12']));
});

describe('an official at a body of a state', () => {
  it.each([
    [
      'Ukrainian official Andriy Yermak met with the Director General at the German Foreign Ministry Thomas Bagger.',
      ['meeting/in-person DEU+UKR 2023-03-12~'],
    ],
    [
      'A senior official at the Chinese foreign ministry said Peru had broken its word.',
      ['statement/accuse CHN>PER 2023-03-12~'],
    ],
    ['An analyst at the Chinese Academy of Sciences said Peru had broken its word.', []],
  ])('is of that state: %s', (text, facts) => expect(told(text, null)).toEqual(facts));
});
