import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const kenya = (text: string) =>
  readRelease('Ministry of Foreign Affairs of Kenya', text, { on: '2023-05-09' });

describe('advice to travellers', () => {
  it.each([
    'The Ministry of Foreign Affairs advises against all travel to Chad.',
    'The Ministry warns citizens against travel to Chad.',
  ])('of their own office is no deed against a state: %s', (text) => {
    expect(kenya(text)).toEqual([]);
  });
});

describe('a visit that was concluded', () => {
  it.each([
    'Deputy Minister Ann Otieno has concluded a two-day visit to Togo, which took place from 6 to 7 May 2023.',
    'Nairobi - Deputy Minister Ann Otieno has concluded a two-day visit to Togo, which took place from 6 to 7 May 2023.',
  ])('was when it took place: %s', (text) => {
    expect(kenya(text)).toEqual(['meeting/visit KEN+TGO 2023-05-06/2023-05-07']);
  });
});

describe('what is being done today', () => {
  it('is done, whatever stands before the verb', () => {
    expect(kenya('Kenya is today imposing sanctions on nine Chadian officials.')).toEqual([
      'action/sanction KEN>TCD 2023-05-09',
    ]);
  });
});

describe('hard words', () => {
  it.each([
    ['"Chad must fulfil its commitment and withdraw," the Minister said.', 'appeal'],
    ['Chad must withdraw its troops, the Minister said.', 'appeal'],
    [
      'The spokesman warned that Kenya will give a proportionate response to any raid by Chad.',
      'threaten',
    ],
    [
      'The spokesman described the presence of Chadian forces as the root cause of insecurity.',
      'criticise',
    ],
    ['Kenya is concerned by the end of the Lomé talks by the Republic of Chad.', 'criticise'],
  ])('are for whoever they name, once: %s', (text, act) => {
    expect(kenya(text)).toEqual([expect.stringMatching(new RegExp(`^statement/${act} KEN>TCD `))]);
  });
});

describe('a farewell and letters of credence', () => {
  it.each([
    ['The Minister bade farewell to the outgoing Ambassador of Togo.', 'meeting/in-person KEN+TGO'],
    [
      'The President received the credentials of the Ambassador of Togo.',
      'action/relations TGO>KEN',
    ],
  ])('are between two states: %s', (text, fact) => {
    expect(kenya(text)).toEqual([`${fact} 2023-05-09~`]);
  });

  it('but not where nobody serves a state', () => {
    expect(kenya('The Minister bade farewell to the staff of a school in Togo.')).toEqual([]);
  });
});

describe('an exchange of prisoners', () => {
  it('is done by both', () => {
    expect(kenya('Kenya and Chad conducted the exchange of prisoners on 6 May.')).toEqual([
      'action/release-exchange KEN+TCD 2023-05-06',
    ]);
  });
});

describe('who led the delegation at talks', () => {
  it('met the other side', () => {
    const text =
      "State Secretary Ann Otieno led the Kenyan delegation at the talks with Togo's Foreign Secretary on 7 May.";
    expect(kenya(text)).toEqual(['meeting/in-person KEN+TGO 2023-05-07']);
  });
});

describe('a list with dashes', () => {
  it('is one item a line', () => {
    const text =
      '- asset freezes and travel bans on members of several justice systems of the world\n' +
      '- Minister Ann Otieno met Togolese counterpart Jean Kossi on 8 May';
    expect(kenya(text)).toEqual(['meeting/in-person KEN+TGO 2023-05-08']);
  });
});

describe('an embassy that closes its doors', () => {
  it('is a deed against the state in which it is', () => {
    const text =
      'Kenya has decided to suspend the operations of its embassy in Lomé from 1 August.';
    expect(kenya(text)).toEqual([expect.stringMatching(/^action\/relations KEN>TGO /)]);
  });
});

describe('who left home on a visit', () => {
  it('went where the visit is to', () => {
    expect(
      kenya('Deputy Minister Ann Otieno left Nairobi today on a working visit to Togo.'),
    ).toEqual(['meeting/visit KEN+TGO 2023-05-09']);
  });

  it('but not who only left', () => {
    expect(kenya('Deputy Minister Ann Otieno left the hall on Monday.')).toEqual([]);
  });
});
