import { expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const people = (text: string) =>
  extractor
    .extract(article(text, '2024-05-03'))
    .facts.flatMap(({ participants }) =>
      participants.flatMap(({ country, person }) => (country === 'BOL' ? [person] : [])),
    );

it.each([
  ["Peru's foreign minister met Bolivia's former president on Thursday.", null],
  ["Peru's foreign minister met the former Bolivian president on Thursday.", null],
  ["Peru granted asylum to Bolivia's ousted president on Thursday.", null],
  ["Peru's foreign minister met former President Morales of Bolivia on Thursday.", 'Evo Morales'],
  ["Peru's foreign minister met Bolivia's president on Thursday.", 'Luis Arce'],
])('names by an office only who still holds it: %s', (text, person) => {
  expect(people(text)).toEqual([person]);
});
