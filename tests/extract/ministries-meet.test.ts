import { describe, expect, it } from '@jest/globals';
import { article, extractor, readRelease } from './reading.ts';

const kenya = (text: string, on = '2023-05-09') =>
  readRelease('Ministry of Foreign Affairs of Kenya', text, { on });

describe('those who were sent', () => {
  it.each([
    [
      'Minister Ann Otieno met with a delegation of the Irish Parliament.',
      'meeting/in-person IRL+KEN',
    ],
    [
      'Minister Ann Otieno met with an Irish parliamentary delegation.',
      'meeting/in-person IRL+KEN',
    ],
    [
      'Minister Ann Otieno received a delegation led by Foreign Minister Jean Kossi of Togo.',
      'meeting/visit KEN+TGO',
    ],
    [
      'Minister Ann Otieno received a delegation from the Irish Parliament.',
      'meeting/visit IRL+KEN',
    ],
    [
      'Minister Ann Otieno took part in political consultations with Togo.',
      'meeting/in-person KEN+TGO',
    ],
  ])('are met for their state: %s', (text, fact) => {
    expect(kenya(text)).toEqual([`${fact} 2023-05-09~`]);
  });

  it.each([
    'Minister Ann Otieno met with an Irish singer.',
    'Minister Ann Otieno met students from Togo.',
    'Minister Ann Otieno met members of the Togolese community.',
    'Minister Ann Otieno received a letter from a school in Togo.',
  ])('are none where nobody stands for a state: %s', (text) => {
    expect(kenya(text)).toEqual([]);
  });
});

describe('somebody who was received somewhere', () => {
  it.each([
    "Minister Ann Otieno received yesterday at the Ministry's headquarters in Nairobi the Ambassador of Togo.",
    'Minister Ann Otieno received yesterday at Rose Palace the Ambassador of Togo.',
    'Minister Ann Otieno received yesterday in her office the Ambassador of Togo to Kenya, Jean Kossi.',
  ])('is the guest: %s', (text) => {
    expect(kenya(text)).toEqual(['meeting/visit KEN+TGO 2023-05-08']);
  });
});

describe('a minister by the last name alone', () => {
  it.each([
    ['Ministry of Foreign Affairs of Iran', 'Amir-Abdollahian'],
    ['Ministry of Foreign Affairs of Iran', 'Foreign Minister Amir-Abdollahian'],
    ['Ministry of Foreign Affairs, Saudi Arabia', 'Prince Faisal'],
    ['Ministry of Foreign Affairs, Saudi Arabia', 'Prince Faisal bin Farhan bin Abdullah Al Saud'],
    ['Auswärtiges Amt', 'Baerbock'],
  ])('is whoever leads the ministry that publishes: %s, %s', (publisher, name) => {
    expect(readRelease(publisher, `${name} received the Ambassador of Togo on Monday.`)).toEqual([
      expect.stringMatching(/^meeting\/visit \S*TGO\S* 2023-05-08$/),
    ]);
  });

  it('but not of another ministry', () => {
    expect(kenya('Baerlocher received the Ambassador of Togo on Monday.')).toEqual([]);
  });
});

describe('a kingdom', () => {
  it('is the state that publishes', () => {
    const text = 'The Kingdom reiterates its solidarity with the Republic of Togo.';
    expect(readRelease('Ministry of Foreign Affairs, Saudi Arabia', text)).toEqual([
      'statement/support SAU>TGO 2023-05-09~',
    ]);
  });
});

describe('what is handed over', () => {
  it.each([
    ['Kenya handed over to Togo ten armoured vehicles on Monday.', 'aid'],
    ['Kenya handed over to Togo two suspects on Monday.', 'legal'],
    ['Undersecretary Ann Otieno handed the Togolese ambassador a note on Monday.', 'protest'],
  ])('tells what was done: %s', (text, kind) => {
    expect(kenya(text)).toEqual([`action/${kind} KEN>TGO 2023-05-08`]);
  });
});

describe('days from one to another', () => {
  it('are not torn apart by a long dash', () => {
    const text = 'Minister Ann Otieno will travel to Togo with a business delegation on 16–19 May.';
    expect(kenya(text)).toEqual(['meeting/visit KEN+TGO 2023-05-16/2023-05-19']);
  });
});

describe('what is not recognised in land that is occupied', () => {
  it('is not held against whose land it is', () => {
    expect(kenya('Kenya will not recognise the vote in the occupied territories of Togo.')).toEqual(
      [],
    );
  });

  it('but the claim of a state is refused', () => {
    expect(kenya('Kenya will not recognise the claim of Togo.')).toEqual([
      'statement/refuse KEN>TGO 2023-05-09~',
    ]);
  });
});

describe('a remote meeting', () => {
  it('is held by video', () => {
    const text =
      'Minister Ann Otieno held a remote meeting with her Togolese counterpart on 8 May.';
    expect(kenya(text)).toEqual(['meeting/video KEN+TGO 2023-05-08']);
  });
});

describe('strikes on hideouts in another country', () => {
  it('are force against it', () => {
    const text = 'Kenya this morning undertook precision strikes against hideouts in Togo.';
    expect(kenya(text)).toEqual([expect.stringMatching(/^action\/force KEN>TGO/)]);
  });
});

describe('the Tánaiste', () => {
  const met = (on: string) =>
    extractor
      .extract({
        ...article('The Tánaiste met Foreign Minister Ann Otieno of Kenya on Monday.', on),
        publisher: 'Department of Foreign Affairs of Ireland',
      })
      .facts.flatMap(({ participants }) => participants.map(({ person }) => person));

  it.each([
    ['2019-05-09', 'Simon Coveney'],
    ['2021-05-09', 'Leo Varadkar'],
    ['2024-05-09', 'Micheál Martin'],
  ])('is whoever was deputy prime minister on %s: %s', (on, person) => {
    expect(met(on)).toContain(person);
  });
});
