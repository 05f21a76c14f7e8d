import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Chadian rebels backed by Kenya seized a market on Monday.',
  'Kenya is backing rebels in Chad.',
  'Kenya supports Chadian Tutsi rebels.',
])('support for those who fight a state is none for the state: %s', (text) => {
  expect(facts(text)).toEqual([]);
});

it('support for a state beside rebels stays so', () => {
  expect(facts('Kenya backed Chad on Monday against the rebels.')).toEqual([
    'statement/support KEN>TCD 2014-05-26',
  ]);
});

it.each([
  'Kenyan rescuers arrived in Chad on Monday to search for survivors.',
  'Kenyan firefighting planes landed in Chad on Monday to help put out a blaze.',
])('aid: %s', (text) => {
  expect(facts(text)).toEqual(['action/aid KEN>TCD 2014-05-26']);
});

it.each([
  'Two Kenyan missile batteries arrived in Chad on Monday.',
  'A vanguard of 30 Kenyan commandos landed in southern Chad on Monday.',
])('deployment: %s', (text) => {
  expect(facts(text)).toEqual(['action/deployment KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya cut off arms sales to Chad on Monday.',
  'Kenya suspended military exports to Chad on Monday.',
])('export control: %s', (text) => {
  expect(facts(text)).toEqual(['action/export-control KEN>TCD 2014-05-26']);
});

it('airliners that are kept from the skies', () => {
  expect(facts('Kenya banned Chadian airliners from its skies on Monday.')).toEqual([
    'action/visa-border KEN>TCD 2014-05-26',
  ]);
});

it('a commissioner who is told to go', () => {
  expect(facts("Kenya told Ghana's high commissioner, Ama Mensah, to go home on Monday.")).toEqual([
    'action/expulsion KEN>GHA 2014-05-26',
  ]);
});
