import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease } from './reading.ts';

const ON = { on: '2019-05-15' };

const people = (text: string, publishedOn: string, publisher: string | null = null) =>
  extractor
    .extract({ text, title: null, publisher, publishedOn })
    .facts.map(({ participants }) =>
      participants.map(({ country, person }) => person ?? country).join(' '),
    );

describe('who is meant by a surname, or by a minister without a name', () => {
  it.each([
    [
      'Former President Bill Clinton met North Korean leader Kim Jong Il in Pyongyang on Tuesday. Clinton thanked North Korea for freeing the two journalists.',
      '2009-08-05',
      ['Bill Clinton Kim Jong Il', 'Bill Clinton PRK'],
    ],
    ['Clinton thanked North Korea.', '2009-08-05', ['Hillary Clinton PRK']],
    [
      'U.S. first lady Hillary Clinton visited Senegal on Monday. Clinton praised Senegal for its reforms.',
      '1997-03-18',
      ['Hillary Clinton SEN', 'Hillary Clinton SEN'],
    ],
    [
      'Irish Prime Minister John Bruton met Prime Minister Major in London on Tuesday.',
      '1995-06-15',
      ['John Bruton John Major'],
    ],
  ])('%s', (text, on, expected) => expect(people(text, on)).toEqual(expected));

  it.each([
    ['Russia', 'The Minister for Trade will visit Warsaw on 20 May.', ['RUS POL']],
    ['Japan', 'The Minister for Health visited China on Monday.', ['JPN CHN']],
    ['Japan', 'The Minister for Foreign Affairs visited China on Monday.', ['Taro Kono CHN']],
  ])('in what %s publishes: %s', (state, text, expected) =>
    expect(people(text, '2019-05-15', `Ministry of Foreign Affairs of ${state}`)).toEqual(expected),
  );

  const TALKS = 'The UK and Australia held trade talks on Monday. The Trade Minister said ';
  const OFFICE = 'Foreign, Commonwealth & Development Office';

  it('whoever speaks for the other state is no minister of its own', () =>
    expect(
      readRelease(
        OFFICE,
        `${TALKS}Australia valued its friendship with the United Kingdom.`,
        ON,
      ).join(),
    ).not.toContain('GBR>AUS'));

  it('whoever speaks for its own state is', () =>
    expect(
      readRelease(OFFICE, `${TALKS}Britain valued its friendship with Australia.`, ON),
    ).toContain('statement/praise GBR>AUS 2019-05-15~'));
});
