import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('Ministry of Foreign Affairs of Norway', text);
const GOING = 'Foreign Minister Ola Berg will be in Lima on 11 May.';

describe('a journey', () => {
  it.each([
    ['Foreign Minister Ola Berg will leave Oslo on 11 May for a three-day trip to Chad.'],
    ['Foreign Minister Ola Berg will depart on 11 May on an official visit to Chad.'],
    ['Foreign Minister Ola Berg will travel from Oslo to Chad on 11 May.'],
    ['Foreign Minister Ola Berg will leave Oslo on 11 May to visit Chad.'],
    ['The trip will take Norwegian Foreign Minister Ola Berg to Chad on 11 May.'],
  ])('is told by where it leads: %s', (text) => {
    expect(read(text)).toEqual(['meeting/visit NOR+TCD 2023-05-11']);
  });

  it.each([
    ['His trip will conclude in Accra on 13 May.', '2023-05-13'],
    ['The tour will end in Accra on 13 May.', '2023-05-13'],
    ['His trip will take him to Ghana on 13 May.', '2023-05-13'],
    ['A planned stop in Accra had to be cancelled.', '2023-05-09/..'],
    ['His visit to Ghana had to be postponed.', '2023-05-09/..'],
  ])('goes on with whoever travels: %s', (text, day) => {
    expect(read(`${GOING} ${text}`)).toEqual([
      'meeting/visit NOR+PER 2023-05-11',
      `meeting/visit GHA+NOR ${day}`,
    ]);
  });

  it.each([
    ['Foreign Minister Ola Berg left the matter for the visit of his successor to Chad.'],
    ['The trip of two Norwegian hikers ended in Accra on 3 May.'],
    ['Their talks will conclude in Accra on 13 May.'],
  ])('is none where nobody who serves a state goes: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('words before a comma that tell of what somebody speaks', () => {
  it.each([
    [
      'On the situation in Chad, the Minister said that the brutal treatment of students was unacceptable.',
    ],
    ['Regarding the elections in Chad, the Minister stressed that the arrests were unacceptable.'],
    ['With regard to Chad, the Minister expressed deep concern.'],
  ])('name whom he judges: %s', (text) => {
    expect(read(text)).toEqual(['statement/criticise NOR>TCD 2023-05-09~']);
  });

  it('are none where they tell when he speaks', () => {
    const text = 'On his return from Chad, the Minister said that the weather was unacceptable.';
    expect(read(text)).not.toContain('statement/criticise NOR>TCD 2023-05-09~');
  });
});

describe('a deed by its noun', () => {
  it('has its doer behind all that it was done to', () => {
    expect(
      read(
        'We are concerned at the apprehension of 12 Norwegian fishermen and three boats by the coast guard of Chad on 3 May 2023.',
      ),
    ).toContain('action/detention TCD>NOR 2023-05-03');
  });

  it('is on the line of control that the publishing state shares', () => {
    expect(
      readRelease(
        'Ministry of Foreign Affairs of Pakistan',
        'The Minister condemned the ceasefire violations by Indian forces along the Line of Control on 3 May 2023.',
      ),
    ).toContain('action/force IND>PAK 2023-05-03');
    expect(
      read('The Minister condemned the ceasefire violations by Indian forces on 3 May 2023.'),
    ).toEqual(['statement/criticise NOR>IND 2023-05-09~']);
  });
});
