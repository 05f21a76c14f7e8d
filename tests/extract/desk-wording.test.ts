import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '2024-05-09' })
    .facts.map(inShort);

describe('whose word or deed it is', () => {
  it.each([
    [
      'The Togolese foreign minister was quoted by state radio as saying that Ghana must free the crew.',
      ['statement/appeal TGO>GHA 2024-05-09~'],
    ],
    [
      'Ghana expelled two diplomats, accusing Togo of spying.',
      ['action/expulsion GHA>TGO 2024-05-09~', 'statement/accuse GHA>TGO 2024-05-09~'],
    ],
    [
      'Ghana jailed two men, blaming Togo and thanking Mali.',
      ['statement/accuse GHA>TGO 2024-05-09~', 'statement/praise GHA>MLI 2024-05-09~'],
    ],
    [
      'Ghana, Togo and Benin border the lake. The ministers of the three countries urged Mali to vote.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of those who back a decision is for whoever took it', () => {
    const text =
      'Ghana expelled two diplomats, accusing Togo of spying. Benin backed the decision.';
    expect(read(text)).toContain('statement/support BEN>GHA 2024-05-09~');
  });
});

describe('an abbreviated office', () => {
  it('is known in capitals, before a name or behind a country', () => {
    const [fact] = extractor.extract({
      text: 'Ghanaian PM Kofi Boateng met the Togolese FM in Accra.',
      title: null,
      publisher: null,
      publishedOn: '2024-05-09',
    }).facts;
    expect(fact?.participants).toMatchObject([
      { country: 'GHA', person: 'Kofi Boateng', office: 'Prime Minister' },
      { country: 'TGO', office: 'Foreign Minister' },
    ]);
  });

  it('is no office in small letters', () => {
    expect(read('At 5 pm Togo shut the gate of fm radio.')).toEqual([]);
  });
});
