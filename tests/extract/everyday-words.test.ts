import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  'Kenya received two million visitors from Chad on Monday.',
  'Kenya received fifty Chadian medicine students on Monday.',
  'Kenya received two Chadian vehicles for repair on Monday.',
  'Kenyan planes flew Chadian troops to Uganda on Monday.',
  'Kenya and Chad crossed swords in water polo on Monday.',
  'Kenya and Chad feuded over dumplings on Monday.',
  'Kenya and Chad differ on time zones.',
  'Kenya fought for three days with Chad against Mali.',
  "Kenya described Chad's harvest as a failure on Monday.",
  "Kenya released a teacher's guide to Chad on Monday.",
  'Kenyan police sealed off the Chadian embassy on Monday after a gas leak.',
  'Kenya forbids Chadian miners to enter parks.',
  'Kenya pulled out of games with Chad on Monday over a bus strike.',
  'Kenya skipped a book fair in Chad on Monday.',
  'Kenya slapped a fine on Chadian giant Sahel Telecom on Monday.',
  'A Kenyan court dismissed the case against a Chadian firm on Monday.',
  'Kenya accelerated deliveries of gas to Chadian firms on Monday.',
  "Kenya seized two wells near Chad's border on Monday.",
  "Kenya slammed the door on Chad's hopes of reaching the final on Monday.",
])('tells of no deed: %s', (text) => {
  expect(facts(text)).toEqual([]);
});

it.each([
  'Kenya said on Monday that it would hit its target with Chad.',
  'Kenya said on Monday that Chad was preparing for war games.',
  'Kenya said on Monday that Chad would be held responsible for the debt.',
])('neither accuses nor threatens: %s', (text) => {
  expect(facts(text).join()).not.toMatch(/accuse|threaten/);
});

it.each([
  ['Kenya received Chadian weapons on Monday.', 'action/aid TCD>KEN'],
  ['Kenya sealed off its border with Chad on Monday.', 'action/visa-border KEN>TCD'],
  ['Kenya and Chad disagreed over the border on Monday.', 'statement/oppose KEN+TCD'],
])('still reads: %s', (text, fact) => {
  expect(facts(text)).toEqual([`${fact} 2014-05-26`]);
});
