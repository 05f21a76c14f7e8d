import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  'Kenya will reopen its market to Chad, its foreign minister promised on Monday.',
  'Kenya will help the farmers of Chad, its foreign minister vowed on Monday.',
  'Kenya pledged on Monday not to interfere in Chad.',
  'Kenya guaranteed on Monday that it would keep supplying rice to Chad.',
])('meant kindly: %s', (text) => {
  expect(facts(text)).toEqual(['statement/intent KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya said on Monday it could launch strikes against Chad if the shelling continued.',
  'Kenya warned on Monday that it might close its border with Chad unless the raids stopped.',
  'Kenya is weighing sanctions against Chad, its foreign minister said on Monday.',
  'Kenya will make Chad pay, its foreign minister vowed on Monday.',
])('threatened: %s', (text) => {
  expect(facts(text).map((fact) => fact.slice(0, 28))).toEqual(['statement/threaten KEN>TCD 2']);
});

it.each([
  'Kenya said on Monday that Mali could strike Chad if the talks failed.',
  'Kenya said on Monday that the road to Chad might be closed if the floods went on.',
])('no threat of its own: %s', (text) => {
  expect(facts(text).filter((fact) => fact.startsWith('statement/threaten'))).toEqual([]);
});

it.each([
  'Kenya sought a loan of $20 million from Chad on Monday.',
  "Kenya sought Chad's permission on Monday to fly over its land.",
])('asked for: %s', (text) => {
  expect(facts(text)).toEqual(['statement/appeal KEN>TCD 2014-05-26']);
});

it.each([
  ['Kenya greeted the decision of Chad with relief on Monday.', 'praise'],
  ['Kenya greeted the decision of Chad with dismay on Monday.', 'criticise'],
  ["Kenya published a report on Monday condemning Chad's treatment of nomads.", 'criticise'],
])('judged: %s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-26`]);
});

it.each([
  ['Dozens of Chadian workers were being held in Kenya on Monday.', 'detention'],
  ['Three Chadian reporters were being held by Kenya on Monday.', 'detention'],
  ['Kenya on Monday released a Chadian lawyer who had been held for a year.', 'release-exchange'],
  ['Kenya ejected a Chadian aid contractor on Monday.', 'expulsion'],
  ['Chadian ministers were forbidden to enter Kenya on Monday.', 'visa-border'],
  ['Kenya removed its checkpoints from southern Chad on Monday.', 'ceasefire-withdrawal'],
  ['Kenya launched an airlift of food to eastern Chad on Monday.', 'aid'],
  ['Kenya boycotted talks with Chad on Monday.', 'relations'],
])('done: %s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>TCD 2014-05-26`]);
});

it.each([
  'Kenya and Chad formed a joint company to build a pipeline on Monday.',
  'Kenya and Chad set up a joint fund for small farms on Monday.',
])('agreed: %s', (text) => {
  expect(facts(text)).toEqual(['agreement/oral KEN+TCD 2014-05-26']);
});
