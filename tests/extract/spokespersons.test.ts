import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const kenya = (text: string) => readRelease('Ministry of Foreign Affairs of Kenya', text);

describe('a spokesperson who is given no state', () => {
  it.each([
    'The Official Spokesperson, Mr Dan Otieno, said: "We ask the Chadian government to protect our diplomats."',
    'In response to a query, the Spokesperson, Ms. Ann Otieno, said:\n"We ask the Chadian government to protect our diplomats."',
    'Ministry Spokesperson Ann Otieno asked the Chadian government to protect diplomats.',
  ])('speaks for the office that publishes: %s', (text) => {
    expect(kenya(text)).toEqual(['statement/appeal KEN>TCD 2023-05-09~']);
  });
});

describe('an answer', () => {
  const answer = (text: string) =>
    kenya(`Q: The Chadian minister called Kenya a threat. What do you say?\nA: ${text}`);

  it.each(['The remarks you cited are completely groundless.', 'This allegation is baseless.'])(
    'rejects the words of whoever was asked about: %s',
    (text) => {
      expect(answer(text)).toEqual(['statement/refuse KEN>TCD 2023-05-09~']);
    },
  );

  it('goes on about its own state as "it"', () => {
    expect(answer('Kenya follows this closely. It calls on Chad to free a pilot.')).toEqual([
      'statement/appeal KEN>TCD 2023-05-09~',
    ]);
  });
});

describe('what is wished of a state', () => {
  it.each([
    ['We invite Chad to refrain from threats.', 'appeal'],
    ['We invite Chad to the games in Nairobi.', 'invite'],
  ])('is asked where it is no coming: %s', (text, act) => {
    expect(kenya(text)).toEqual([`statement/${act} KEN>TCD 2023-05-09~`]);
  });
});

describe('what a state has declared', () => {
  it('is void to another', () => {
    expect(kenya('The zone declared by Chad is null and void.')).toEqual([
      'statement/oppose KEN>TCD 2023-05-09~',
    ]);
  });
});

describe('what is welcome in a country', () => {
  it.each([
    'Kenya welcomes the extension of the ceasefire in Chad.',
    'Kenya welcomes the peaceful conduct of the elections in Chad.',
  ])('is its own: %s', (text) => {
    expect(kenya(text)).toEqual(['statement/praise KEN>TCD 2023-05-09~']);
  });

  it.each([
    'Kenya welcomes the talks in Chad.',
    'Kenya welcomes their support for an end of the war in Chad.',
  ])('is not what others do or discuss there: %s', (text) => {
    expect(kenya(text)).toEqual([]);
  });
});

describe('a truce that one state declares', () => {
  it('is none with the state that welcomes it', () => {
    expect(kenya('We welcome the ceasefire declared by Chad on 3 May.')).toEqual([
      'statement/praise KEN>TCD 2023-05-09~',
    ]);
  });
});

describe('a matter', () => {
  it('is raised by the office that says so', () => {
    expect(kenya('The matter was taken up with the Chadian authorities.')).toEqual([
      'statement/comment KEN>TCD 2023-05-09~',
    ]);
  });
});

describe('plans', () => {
  it.each([
    'The Minister plans to visit Chad on 12 May.',
    'The Minister also intends to visit Chad on 12 May.',
    'I plan to visit Chad on 12 May.',
  ])('to go somewhere are news: %s', (text) => {
    expect(kenya(text)).toEqual(['meeting/visit KEN+TCD 2023-05-12']);
  });
});

describe('a call on somebody', () => {
  it('is paid to an official of the state that is visited', () => {
    const text =
      'The Minister paid a visit to Togo on 3 May 2023, where he called on Trade Minister Koffi Agbo.';
    expect(kenya(text)).toEqual([
      'meeting/visit KEN+TGO 2023-05-03',
      expect.stringMatching(/^meeting\/in-person KEN\+TGO /),
    ]);
  });
});

describe('ships and planes of a state', () => {
  it.each([
    ['Two military aircraft of Chad violated the airspace of Kenya on 3 May.', 'incursion'],
    ['Units of the armed forces of Chad shelled a village in Kenya on 3 May.', 'force'],
  ])('act for it: %s', (text, kind) => {
    expect(kenya(text)).toEqual([`action/${kind} TCD>KEN 2023-05-03`]);
  });
});

describe('help for "it"', () => {
  it('goes to the state named last', () => {
    expect(kenya('We commend Togo and we will give 5 million dollars to it this year.')).toEqual([
      'statement/praise KEN>TGO 2023-05-09~',
      'action/aid KEN>TGO 2023',
    ]);
  });
});
