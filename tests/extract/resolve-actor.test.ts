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

it.each([
  ['Angela Merkel', '2024-06-01', 'DEU', 'Angela Merkel', null],
  ['Angela Merkel', undefined, 'DEU', 'Angela Merkel', 'Chancellor'],
  ['Joe Biden', '1990-01-01', 'USA', 'Joseph Biden', null],
  ['President Obama', '2020-01-01', 'USA', 'Barack Obama', null],
  ['Biden', '2010-03-01', 'USA', 'Joseph Biden', 'Vice President'],
  ['Mikhail Gorbachev', '1988-01-01', 'SUN', 'Mikhail Gorbachev', 'President'],
  ['Mikhail Gorbachev', '2001-01-01', null, 'Mikhail Gorbachev', null],
])('%s on %s has the office of that day: %s %s %s', (name, on, country, person, office) => {
  expect(resolve(name, on)).toEqual({ country, person, office });
});

it.each([
  ['Soviet Union', '1991-12-26', '1991-12-27', 'SUN'],
  ['Soviet Foreign Ministry', '1922-12-30', '1922-12-29', 'SUN'],
  ['Yugoslavia', '1918-12-01', '2003-02-04', 'YUG'],
  ['East Germany', '1990-10-02', '1990-10-03', 'DDR'],
  ['Military (Czechoslovakia)', '1992-12-31', '1993-01-01', 'CSK'],
  ['Serbia and Montenegro', '2006-06-04', '2006-06-05', 'SCG'],
])('%s is a country on %s and none on %s', (name, within, without, code) => {
  expect(resolve(name, within).country).toBe(code);
  expect(resolve(name, without).country).toBeNull();
  expect(resolve(name).country).toBe(code);
});

it.each([
  ['CHN', 'CHN'],
  ['ru', null],
  ['SUN', 'SUN'],
  ['EUE', 'EUE'],
  ['south korea', 'KOR'],
  ['FRANCE', 'FRA'],
  ['Sun', null],
])('takes %s for %s', (code, country) => {
  expect(resolve(code).country).toBe(country);
});

it.each([
  ['Republic of the Congo', 'COG'],
  ['the Republic of Congo', 'COG'],
  ['Congo', 'COD'],
  ['Congolese President Denis Sassou Nguesso', 'COG'],
  ["Congo's President Denis Sassou Nguesso", 'COG'],
  ['Congolese President Felix Tshisekedi', 'COD'],
  ['Sudanese President Salva Kiir', 'SSD'],
  ['New Mexico', null],
  ['New England', null],
  ['Latin America', null],
  ['Atlanta, Georgia', 'USA'],
  ['Reuters', null],
  ['Peru, Indiana', null],
])('%s is of %s', (name, country) => {
  expect(resolve(name).country).toBe(country);
});
