import { expect, it } from '@jest/globals';
import { makeResolver } from '../../src/extract/who/resolve-actor.ts';
import { vocabulary } from './reading.ts';

const resolve = makeResolver(vocabulary);

it.each([
  ['Xi Jinping', '2025-11-04', 'CHN', 'Xi Jinping', 'President'],
  ['Putin', '2010-05-05', 'RUS', 'Vladimir Putin', 'Prime Minister'],
  ['the Russian prime minister', '2025-11-04', 'RUS', 'Mikhail Mishustin', 'Prime Minister'],
  ['Premier Li Qiang', '2025-11-04', 'CHN', 'Li Qiang', 'Premier'],
  ['Kremlin spokesman', '2025-11-04', 'RUS', null, 'Spokesperson'],
  ['Chinese Foreign Ministry', '2025-11-04', 'CHN', null, null],
  ['Military (Ukraine)', undefined, 'UKR', null, null],
  ['White House', undefined, 'USA', null, null],
  ['Michael Jordan', undefined, null, null, null],
  ['President Biden', '2022-03-01', 'USA', 'Joseph Biden', 'President'],
  ['Vice President Biden', '2010-03-01', 'USA', 'Joseph Biden', 'Vice President'],
  ['Chancellor Merkel', '2010-06-01', 'DEU', 'Angela Merkel', 'Chancellor'],
  ['Foreign Minister Lavrov', '2015-01-01', 'RUS', 'Sergei Lavrov', 'Foreign Minister'],
  ['Sergey Viktorovich Lavrov', '2015-01-01', 'RUS', 'Sergei Lavrov', 'Foreign Minister'],
  ['President Kenyatta', '2016-01-01', 'KEN', 'Uhuru Kenyatta', 'President'],
  ['Abe Shinzo', '2014-01-01', 'JPN', 'Shinzo Abe', 'Prime Minister'],
  ['the British foreign minister', '2013-01-01', 'GBR', 'William Hague', 'Foreign Minister'],
  ['Muhammad Javad Zareef', '2016-01-01', 'IRN', 'Mohammad Javad Zarif', 'Foreign Minister'],
  ['Citizen (Poland)', undefined, 'POL', null, null],
  ['Militant (Boko Haram)', undefined, 'NGA', null, null],
  ['Secretariat (Organization of American States)', undefined, null, null, null],
  ['Shanghai Cooperation Organization', undefined, null, null, null],
  ['Bharatiya Janata Party', undefined, 'IND', null, null],
  ['a former CIA official', undefined, 'USA', null, null],
  ['Karachi police', undefined, 'PAK', null, null],
  ['Le Pen, Marine', undefined, 'FRA', null, null],
  ['nobody in particular', undefined, null, null, null],
])('%s on %s is of %s', (name, on, country, person, office) => {
  expect(resolve(name, on)).toEqual({ country, person, office });
});
