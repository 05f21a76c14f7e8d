import { expect, it } from '@jest/globals';
import { article, extractor, readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  [
    'Kenya on Monday ordered an end to military action in Chad.',
    ['action/ceasefire-withdrawal KEN>TCD 2014-05-26'],
  ],
  [
    'Kenya and Chad declared an end to four years of violence on Monday.',
    ['action/ceasefire-withdrawal KEN+TCD 2014-05-26'],
  ],
  [
    'Kenya freed Chadian basketball star Ali Saleh on Monday.',
    ['action/release-exchange KEN>TCD 2014-05-26'],
  ],
  ['Kenya declared an end to violence in its prisons on Monday.', []],
  [
    'Kenya pulled Uganda out of the Chad grain deal on Monday.',
    ['agreement/agreement KEN+TCD 2014-05-26'],
  ],
  ['Kenya quit the Chad water deal on Monday.', ['agreement/agreement KEN+TCD 2014-05-26']],
  ['Kenya withdrew from the Lima accord on Monday.', []],
  [
    'Kenya and Chad pledged on Monday to increase cooperation.',
    ['statement/intent KEN+TCD 2014-05-26'],
  ],
  ['Kenya and Chad vowed closer economic ties on Monday.', ['statement/intent KEN+TCD 2014-05-26']],
  ['Kenya plans to expel two Chadian diplomats.', ['action/expulsion KEN>TCD 2014-05-27/..']],
  ['Kenya is set to recall its envoy from Chad.', ['action/recall KEN>TCD 2014-05-27/..']],
  [
    'Chad shot down a Kenyan jet on Sunday. Kenya said it would respond decisively.',
    ['action/force TCD>KEN 2014-05-25', 'statement/threaten KEN>TCD 2014-05-27~'],
  ],
])('reads: %s', (text, expected) => {
  expect(facts(text)).toEqual(expected);
});

it.each([
  ['Kenya is considering sanctions against Chad.', 'conflictual'],
  ['Kenya criticised sanctions against Chad on Monday.', 'cooperative'],
])('knows whose the harm is: %s', (text, stance) => {
  expect(extractor.extract(article(text)).facts.map((fact) => fact.stance)).toEqual([stance]);
});
