import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const kenya = (text: string, on = '2023-05-09') =>
  readRelease('Ministry of Foreign Affairs of Kenya', text, { on });

describe('what "we" say besides', () => {
  it.each([
    [
      'We condemn the raid by Chad and urge it to free the crew.',
      ['criticise KEN>TCD', 'appeal KEN>TCD'],
    ],
    ['We take note of the vote and congratulate Peru on its new council.', ['greeting KEN>PER']],
    ['We deplore the raid and strongly condemn the seizure by Chad.', ['criticise KEN>TCD']],
  ])('is said too: %s', (text, acts) => {
    expect(kenya(text)).toEqual(
      expect.arrayContaining(acts.map((act) => `statement/${act} 2023-05-09~`)),
    );
  });

  it.each([
    'We wish our farmers good rains and welcome of all guests.',
    'We follow the harvest and call it a day.',
  ])('is no statement where nobody is named: %s', (text) => {
    expect(kenya(text)).toEqual([]);
  });

  it('is not what others are asked to do', () => {
    expect(kenya('We urge Chad to stop and condemn Peru.')).toEqual([
      'statement/appeal KEN>TCD 2023-05-09~',
    ]);
  });
});

describe('a signing that took place', () => {
  it.each([
    'The signing of the Exchange of Notes concerning a grant took place in Lomé on May 8 between Ms. Ann OTIENO, Ambassador of Kenya to Togo, and Mr. Jean Kossi, Foreign Minister of Togo.',
    'An exchange of notes between Kenya and Togo was held in Lomé on 8 May.',
  ])('is an agreement: %s', (text) => {
    expect(kenya(text)).toEqual(['agreement/agreement KEN+TGO 2023-05-08']);
  });

  it.each([
    'The signing of the agreement took place in Lomé on 8 May.',
    'An exchange of students between Kenya and Togo was held in May.',
  ])('is none without two who sign a paper: %s', (text) => {
    expect(kenya(text)).toEqual([]);
  });
});

describe('who goes where', () => {
  it.each([
    ['Deputy Minister Ann Otieno will be travelling to Togo from 12 to 14 May.', 'KEN+TGO'],
    [
      'Deputy Minister Ann Otieno will travel to Togo and then on to Mali from 12 to 14 May.',
      'KEN+MLI+TGO',
    ],
    [
      'Deputy Minister Ann Otieno will travel to Togo, the home of Mali, from 12 to 14 May.',
      'KEN+TGO',
    ],
  ])('visits: %s', (text, who) => {
    expect(kenya(text)).toEqual([`meeting/visit ${who} 2023-05-12/2023-05-14`]);
  });
});

describe('a courtesy call', () => {
  it('that somebody received is in person', () => {
    expect(
      kenya('Minister Ann Otieno received a courtesy call from the Ambassador of Togo.'),
    ).toEqual(['meeting/in-person KEN+TGO 2023-05-09~']);
  });
});

describe('a session that two chaired', () => {
  it.each([
    'The session of the Kenya-Togo Joint Commission was co-chaired by Minister Ann Otieno and Foreign Minister Jean Kossi of Togo on 8 May.',
    'On 8 May the Joint Commission was chaired by Minister Ann Otieno and Foreign Minister Jean Kossi of Togo.',
  ])('was held: %s', (text) => {
    expect(kenya(text)).toEqual(['meeting/commission KEN+TGO 2023-05-08']);
  });

  it('is no meeting of two where one chaired', () => {
    expect(kenya('The panel was chaired by Minister Ann Otieno on 8 May.')).toEqual([]);
  });
});

describe('the ministry itself', () => {
  it.each(['The Foreign Ministry', 'The Ministry'])('acts for its state: %s', (who) => {
    expect(kenya(`${who} summoned the Ambassador of Chad on Monday.`)).toEqual([
      'action/protest KEN>TCD 2023-05-08',
    ]);
  });
});

describe('a counterpart who is named by office', () => {
  it.each([
    'I spoke with my counterpart, Foreign Minister Jean Kossi of Togo, yesterday.',
    'I spoke with my Togolese counterpart yesterday.',
  ])('is the other side: %s', (text) => {
    expect(readRelease('Foreign Minister of Kenya', text)).toEqual([
      'meeting/call KEN+TGO 2023-05-08',
    ]);
  });
});

describe('what is being done on the day on which it is announced', () => {
  it.each([
    'Today, Minister Ann Otieno announced that Kenya is imposing sanctions on nine Chadian officials.',
    'Minister Ann Otieno announced today that Kenya is imposing sanctions on nine Chadian officials.',
  ])('has that day: %s', (text) => {
    expect(kenya(text)).toEqual(['action/sanction KEN>TCD 2023-05-09']);
  });

  it('but not what was done before', () => {
    expect(
      kenya(
        'Minister Ann Otieno announced today that Kenya had sanctioned nine Chadian officials.',
      ),
    ).not.toContain('action/sanction KEN>TCD 2023-05-09');
  });
});

describe('goods that go by plane', () => {
  it('are aid', () => {
    expect(kenya('Kenya sent two planes with tents to Togo on Monday.')).toEqual([
      'action/aid KEN>TGO 2023-05-08',
    ]);
  });

  it('are none where they are troops', () => {
    expect(kenya('Kenya sent two planes with 50 troops to Togo on Monday.')).not.toContain(
      'action/aid KEN>TGO 2023-05-08',
    );
  });
});

describe('a heading before a transcript', () => {
  it('ends where somebody is named who speaks', () => {
    const heading =
      "Spokesperson Ann Otieno's Regular Press Conference held on Monday, May 8, 2023";
    const text = `${heading}\nReuters: Chad says it will arm Mali.\nA: Kenya opposes the arms sales of Chad.\nReuters: Thank you.`;
    expect(kenya(text)).toEqual(['statement/oppose KEN>TCD 2023-05-09~']);
  });
});

describe('a minister for a region', () => {
  it('is of the state that publishes, whoever abroad has that surname', () => {
    const text =
      'Minister for the Middle East Lord Jaishankar met the Ambassador of Togo on 8 May.';
    expect(kenya(text)).toEqual(['meeting/in-person KEN+TGO 2023-05-08']);
  });
});

describe('a change that nobody voted for', () => {
  it('is condemned where it happened', () => {
    expect(kenya('Kenya condemns the unconstitutional change of government in Togo.')).toEqual([
      'statement/criticise KEN>TGO 2023-05-09~',
    ]);
  });
});
