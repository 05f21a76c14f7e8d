import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

const read = (text: string) => readRelease('Ministry of Foreign Affairs of Kenya', text);

describe('a day or a place between a verb and whoever it takes', () => {
  it.each([
    'Minister Jane Otieno received today, May 9, in Nairobi, Foreign Minister Ama Boateng of Ghana.',
    'Minister Jane Otieno will on Tuesday, 9 May 2023, host Foreign Minister Ama Boateng of Ghana.',
    'The Minister of Foreign Affairs, Jane Otieno, will on 9 May 2023 receive Foreign Minister Ama Boateng of Ghana.',
  ])('parts them no more: %s', (text) => {
    expect(read(text)).toEqual(['meeting/visit GHA+KEN 2023-05-09']);
  });
});

describe('a town with a day at the head of a story', () => {
  it('is its dateline, though not in capitals', () => {
    const text =
      'Riyadh, May 09, 2023, SPA -- The Foreign Minister, Prince Faisal bin Farhan, received here today Foreign Minister Ama Boateng of Ghana.';
    const { facts } = extractor.extract({
      text,
      title: null,
      publisher: 'Saudi Press Agency',
      publishedOn: '2023-05-09',
    });
    expect(facts.map(inShort)).toEqual(['meeting/visit GHA+SAU 2023-05-09']);
  });
});

describe('a body of a state by its own name', () => {
  it.each([
    'The Kenyan Development Agency and the Ghanaian Ministry of Energy signed a contract on 8 May.',
    'The Kenyan Ministry of Labour and Social Protection and the Ghanaian Pension Authority signed a contract on 8 May.',
  ])('acts for it: %s', (text) => {
    expect(read(text)).toEqual(['agreement/contract GHA+KEN 2023-05-08']);
  });

  it('lists firms in what its state publishes', () => {
    expect(read('The Bureau of Trade has added ten Chadian firms to the Entity List.')).toEqual([
      'action/export-control KEN>TCD ../2023-05-09',
    ]);
  });
});

describe('what the two ministers say', () => {
  it('is said by both, by name', () => {
    const text =
      'Minister Jane Otieno met Foreign Minister of Ghana Kofi Mensah in Nairobi on 8 May. The two Ministers condemned the raid by Chad.';
    const [, said] = extractor.extract({
      text,
      title: null,
      publisher: 'Ministry of Foreign Affairs of Kenya',
      publishedOn: '2023-05-09',
    }).facts;
    expect(
      said?.participants.flatMap(({ role, person }) => (role === 'speaker' ? [person] : [])),
    ).toEqual(['Jane Otieno', 'Kofi Mensah']);
  });
});

describe('what a release says in other words', () => {
  it.each([
    ['Both were of the opinion that Chad must act.', []],
    ['Kenya reiterates its call for the release of all prisoners in Chad.', ['appeal']],
    ['Kenya has learned with deep sorrow of the floods in Chad.', ['greeting']],
    ['Kenya will propose that more generals of Chad be listed.', ['intent']],
  ])('is a statement: %s', (text, acts) => {
    expect(read(text).map((fact) => fact.split(' ')[0])).toEqual(
      acts.map((act) => `statement/${act}`),
    );
  });

  it('names no state by its money', () => {
    expect(read('Kenya decided to grant 3 million US dollars to Chad.').join()).not.toContain(
      'USA',
    );
  });
});

describe('what is said by saying that one wants to say it', () => {
  it.each([
    ['I want to thank the Government of Ghana for its tents.', 'praise KEN>GHA'],
    ['We would like to congratulate Ghana on its vote.', 'greeting KEN>GHA'],
    ['The Ministry wishes to express its gratitude to Ghana.', 'praise KEN>GHA'],
    ['Let me thank Ghana.', 'praise KEN>GHA'],
    ['Allow me once again to condemn the raid by Chad.', 'criticise KEN>TCD'],
    ['The Spokesperson said: "We call on Ghana to open the road."', 'appeal KEN>GHA'],
    ['Kenya deplores the raid and calls on Chad to stop.', 'appeal KEN>TCD'],
  ])('is a statement: %s', (text, expected) => {
    expect(read(text)).toContain(`statement/${expected} 2023-05-09~`);
  });

  it.each([
    'Some want to thank Ghana.',
    'I do not want to condemn Chad.',
    'If only I could thank Ghana.',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
