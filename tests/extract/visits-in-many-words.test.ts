import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const told = (text: string) => extractor.extract(article(text, '2015-06-10')).facts.map(inShort);

/** Who comes, and where to, in the ways in which both are named. */
const GUESTS = ['Peruvian Foreign Minister Ana Ruiz', "Peru's president", 'a Peruvian delegation'];
const PLACES = ['Quito', 'Ecuador', 'the Ecuadorean capital'];

const written = (pattern: string, guest: string, place: string): string => {
  const text = pattern.replace('{who}', guest).replace('{where}', place);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const ways = (pattern: string) =>
  GUESTS.flatMap((guest) => PLACES.map((place) => written(pattern, guest, place)));

it.each([
  ['{who}’s trip to {where} last week was a success.', '2015-06-01/2015-06-07'],
  ['{who}’s visit to {where} will begin on Friday.', '2015-06-12'],
  ['The visit of {who} to {where} begins on Friday.', '2015-06-12'],
  ['A visit by {who} to {where} is planned for July.', '2015-07'],
  ['During a visit to {where} on Monday, {who} inspected a dam.', '2015-06-08'],
  ['While visiting {where} on Monday, {who} opened a school.', '2015-06-08'],
  ['{who}, whose trip to {where} ended on Monday, laughed.', '2015-06-08'],
  ['{who} smiled on Tuesday after a visit to {where} last week.', '2015-06-01/2015-06-07'],
  ['{who} smiled ahead of a visit to {where} next week.', '2015-06-15/2015-06-21'],
  ['{who} smiled at the end of a visit to {where} on Monday.', '2015-06-08'],
  ['{who} smiled on arrival in {where} on Monday.', '2015-06-08'],
  ['{who} was welcomed in {where} on Monday.', '2015-06-08'],
  ['{who} will be in {where} next week.', '2015-06-15/2015-06-21'],
  ['{who} plans a visit to {where} next month.', '2015-07'],
  ['{who} would visit {where} next week, the ministry said.', '2015-06-15/2015-06-21'],
  ['{who} held a working visit to {where} on Monday.', '2015-06-08'],
  ['Peru sent {who} to {where} on Monday.', '2015-06-08'],
])('tells of a visit however guest and place are named: %s', (pattern, date) => {
  for (const text of ways(pattern))
    expect([text, told(text)]).toEqual([text, [`meeting/visit ECU+PER ${date}`]]);
});

it.each([
  'Peruvian Foreign Minister Ana Ruiz was invited to come on a visit to Ecuador.',
  'Peru and Ecuador welcomed the visit of a Peruvian trade mission to Quito in 2014.',
  'Ana Ruiz smiled ahead of a visit to Ecuador.',
  'A Peruvian teacher worked in Quito on Monday.',
  'Peruvian President Luis Paz spoke after a visit to Ecuador by his wife.',
  "Peru's ambassador was dispatched to Quito in 2013.",
])('tells of no visit where none was made: %s', (text) => {
  expect(told(text).filter((fact) => fact.startsWith('meeting'))).toEqual([]);
});

it.each([
  ["the People's Democratic Republic of Algeria", 'DZA'],
  ['the Federal Democratic Republic of Ethiopia', 'ETH'],
  ['the Republic of Guinea-Bissau', 'GNB'],
  ['the Co-operative Republic of Guyana', 'GUY'],
  ["the Lao People's Democratic Republic", 'LAO'],
  ['the Grand Duchy of Luxembourg', 'LUX'],
  ['the Italian Republic', 'ITA'],
])('knows a state by its full name: %s', (name, code) => {
  const pair = [code, 'PER'].sort().join('+');
  expect(told(`Peru and ${name} signed a treaty on 3 May 2015.`)).toEqual([
    `agreement/treaty ${pair} 2015-05-03`,
  ]);
});
