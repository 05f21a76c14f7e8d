import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2003-05-14'), publisher: null }).facts.map(inShort);

it.each([
  ["Peru's 1990 invasion of Chile shocked many.", 'action/incursion PER>CHL 1990'],
  ['The 1990 invasion of Chile by Peru shocked many.', 'action/incursion PER>CHL 1990'],
  ['The 1998 clashes between Peru and Chile killed dozens.', 'action/force CHL+PER 1998'],
  ['The 1998 border war between Peru and Chile was short.', 'action/force CHL+PER 1998'],
  ['The war between Peru and Chile in 1998 was short.', 'action/force CHL+PER 1998'],
  ['The 1998 summit between Peru and Chile failed.', 'meeting/summit CHL+PER 1998'],
])('dates what a noun names by the year before it: %s', (text, fact) => {
  expect(facts(text)).toEqual([fact]);
});

it.each([
  'The war between Peru and Chile goes on.',
  'A costly war between Peru and Chile was feared.',
])('tells of no war that is spoken of without a year: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
