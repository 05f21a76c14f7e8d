import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  "Kenya's president sounded forth against Chad on Monday.",
  'Kenya came down hard on Chad on Monday over its press law.',
  "Kenya views Chad's raid as an insult, the Kenyan foreign ministry said on Monday.",
  "Chad's new dam came in for sharp criticism from Kenya on Monday.",
])('criticise: %s', (text) => {
  expect(facts(text)).toEqual(['statement/criticise KEN>TCD 2014-05-26']);
});

it.each([
  "Kenya registered its dissent on Monday from Chad's licence for the plant.",
  'Kenya resisted Chadian moves on Monday to change the river treaty.',
])('oppose: %s', (text) => {
  expect(facts(text)).toEqual(['statement/oppose KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya said on Monday that Chad had kidnapped two of its officers.',
  `"Chad is training bandits on its soil," Kenya's justice minister said on Monday.`,
  "Kenya's president said on Monday that Chad's ambassador had been plotting against him.",
  'Kenya maintained on Monday that Chad was paying the rebels.',
  'Kenya wrote to the United Nations on Monday to say that Chad had moved border posts.',
  'Kenya complained to the Security Council on Monday that Chad had breached the truce.',
])('accuse: %s', (text) => {
  expect(facts(text)).toEqual(['statement/accuse KEN>TCD 2014-05-26']);
});

it.each([
  "Kenya remained deaf on Monday to Chad's entreaties.",
  'Kenya sent back on Monday the package that Chad had offered.',
  "Kenya will not let Chad's convoy cross the border, the president's office said on Monday.",
])('refuse: %s', (text) => {
  expect(facts(text)).toEqual(['statement/refuse KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya vowed merciless blows on Monday if Chad pressed on with its drill.',
  'Kenya hinted at a break in ties with Chad on Monday.',
  "Kenya's president told Chad on Monday that time was running out.",
  "Kenya's president said on Monday that Kenya could destroy Chad's army in ten days.",
  "Closure of the river by Chad would be taken as an act of war, Kenya's president warned on Monday.",
  'Kenya swore on Monday to make Chad pay for the raid.',
])('threaten: %s', (text) => {
  expect(facts(text)).toEqual(['statement/threaten KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya served Chad on Monday with a demand to recall its ship.',
  'Kenya sought the release on Monday of two Kenyans held in Chad.',
  "Kenya's president told Chad on Monday it should pull its soldiers out of Mali.",
])('appeal: %s', (text) => {
  expect(facts(text)).toEqual(['statement/appeal KEN>TCD 2014-05-26']);
});

it.each([
  "The arrest of the Chadian sailors was entirely legal, Kenya's spokesman said on Monday.",
  `"We have no hand in it," Kenya's minister said on Monday after Chad blamed his country for the raid.`,
  "Kenya's drill was not directed at Chad, its minister said on Monday.",
])('defend: %s', (text) => {
  expect(facts(text)).toEqual(['statement/defend KEN>TCD 2014-05-26']);
});
