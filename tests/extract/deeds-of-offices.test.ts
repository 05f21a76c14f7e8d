import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('Ministry of Foreign Affairs of Kenya', text);

describe('aid on its way', () => {
  it.each([
    'A Kenyan Air Force aircraft carrying ten tonnes of tents landed in Moroni on Monday for the people of Comoros.',
    'A ship with 200 tonnes of rice docked at Moroni on Monday for the people of Comoros.',
    'A consignment of blankets from Kenya arrived in Comoros on Monday.',
    'On Monday, a second plane with medical supplies left for Comoros.',
    'Ten tonnes of flour were dispatched to Comoros on Monday.',
  ])('is given by whoever carries it: %s', (text) => {
    expect(read(text)).toEqual(['action/aid KEN>COM 2023-05-08']);
  });

  it.each([
    'A Kenyan aircraft landed in Moroni on Monday.',
    'The minister arrived in Comoros with a note.',
  ])('is none without goods: %s', (text) => {
    expect(read(text).join()).not.toContain('aid');
  });
});

describe('a protest', () => {
  it.each([
    'A note of protest was handed to the Ambassador of Chad on Monday.',
    "A strong demarche was made to the Chadian Chargé d'Affaires on Monday.",
    'On Monday we lodged solemn representations with the Chadian side.',
    'State Secretary Jane Otieno summoned the Ambassador of Chad on Monday.',
  ])('is told by whoever makes it: %s', (text) => {
    expect(read(text)).toEqual(['action/protest KEN>TCD 2023-05-08']);
  });
});

describe('a list of those who are sanctioned', () => {
  it.each([
    ['Kenya has listed ten Chadian individuals.', 'action/sanction KEN>TCD ../2023-05-09'],
    [
      'On Monday ten Chadian firms were added to the Entity List.',
      'action/export-control KEN>TCD 2023-05-08',
    ],
    [
      'Togo announced on Monday that six Kenyan firms have been put on its Entity List.',
      'action/export-control TGO>KEN 2023-05-08',
    ],
  ])('is of whoever announces it: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what an office expects, charges and stands by', () => {
  it.each([
    ['We expect the leadership in N’Djamena to open the border.', 'appeal KEN>TCD 2023-05-09~'],
    ['We expect Chad to lift the ban without delay.', 'appeal KEN>TCD 2023-05-09~'],
    ['Kenya stands in full solidarity with Chad.', 'support KEN>TCD ../2023-05-09'],
    ['Chad continues to give space to rebels.', 'accuse KEN>TCD 2023-05-09~'],
    ['Chad has been smearing our companies.', 'accuse KEN>TCD 2023-05-09~'],
    ['"Chad is playing with fire," the Ministry said.', 'criticise KEN>TCD 2023-05-09~'],
    ['The minister renewed the invitation to Chad to visit Nairobi.', 'invite KEN>TCD 2023-05-09~'],
  ])('is a statement: %s', (text, expected) => {
    expect(read(text)).toEqual([`statement/${expected}`]);
  });

  it.each(['Kenya expects to harvest more than Chad.', 'Kenya expects rain in Chad to fall.'])(
    'asks nothing of a state by a forecast: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
