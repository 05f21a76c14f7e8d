import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const ofChile = (text: string) => readRelease('President of Chile', text);
const CALL =
  'President of Chile Ana Soto spoke by phone with President of Peru Bob Lima on 8 May.\n';

describe('kind words that praise and support nobody', () => {
  it.each([
    'Ana Soto stressed that the talks needed to produce solid legal guarantees.',
    'Ana Soto said the goals will be achieved without fail.',
    'Ana Soto emphasised that the security of any nation hangs on this principle.',
  ])('are a comment: %s', (text) => {
    expect(ofChile(CALL + text)).toEqual([
      'meeting/call CHL+PER 2023-05-08',
      'statement/comment CHL>PER 2023-05-08',
    ]);
  });

  it('are thanks to nobody who is named behind "but"', () => {
    expect(
      ofChile(
        'We are grateful for the support, but efforts are not enough to return Peru to the talks.',
      ),
    ).not.toContain('statement/praise CHL>PER 2023-05-09~');
    expect(ofChile('We are grateful for the support of Peru.')).toEqual([
      'statement/praise CHL>PER 2023-05-09~',
    ]);
  });
});

describe('those who are sent', () => {
  it('are received with a rank before their state', () => {
    expect(
      ofChile('President Ana Soto of Chile welcomed a high-level Peruvian delegation on 8 May.'),
    ).toEqual(['meeting/visit CHL+PER 2023-05-08']);
  });

  it('meet as officials of two governments, and within some time', () => {
    expect(
      ofChile('Senior officials from the Chile and Peru governments met in Lima on 8 May.'),
    ).toEqual(['meeting/in-person CHL+PER 2023-05-08']);
    expect(ofChile('The presidents of Chile and Peru will meet within two months.')).toEqual([
      'meeting/in-person CHL+PER 2023-05-09/..',
    ]);
  });
});

describe('what is told of others', () => {
  it('is of none of whom "they" are set against us', () => {
    const text =
      'President Ana Soto of Chile met President Bob Lima of Peru on 8 May.\nThey expelled our envoys, and then they took offence at us.';
    expect(ofChile(text)).toEqual(['meeting/in-person CHL+PER 2023-05-08']);
  });

  it('is done by whoever is named behind "by", and to nobody where money is seized', () => {
    expect(
      ofChile(
        'President Ana Soto of Chile spoke of funds that had been stolen, and seized and forfeited by the Peruvian Ministry of Justice.',
      ).filter((fact) => fact.startsWith('action')),
    ).toEqual([]);
  });

  it('is of the European Union where its seat must act', () => {
    expect(ofChile('The President of Chile said that Brussels must understand this.')).toEqual([
      'statement/appeal CHL>EUE 2023-05-09~',
    ]);
  });

  it('is of no day that is told where only the day of a war is counted', () => {
    expect(
      readRelease(
        'Office of the President of Ukraine',
        'On the third day, Russian troops shelled Kyiv.',
        {
          on: '2022-03-08',
        },
      ),
    ).toEqual(['action/force RUS>UKR ../2022-03-08']);
  });
});
