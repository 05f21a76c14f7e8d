import { expect, it } from '@jest/globals';
import { article, extractor, readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  ['Kenya blocked exports of maize to Chad on Monday.', 'action/export-control KEN>TCD'],
  ['Kenya froze talks with Chad on Monday.', 'action/relations KEN>TCD'],
  ['Kenya acquitted a Chadian journalist on Monday.', 'action/legal KEN>TCD'],
  ["Kenya on Monday requested the recall of Chad's ambassador.", 'action/expulsion KEN>TCD'],
  ['Kenya resisted an attack by Chad on Monday.', 'action/force TCD>KEN'],
  ['Kenya closed the door on Chadian imports on Monday.', 'action/trade-measure KEN>TCD'],
  ['Kenya reduced the tariff on Chadian steel on Monday.', 'action/trade-measure KEN>TCD'],
  ['Kenya voiced sorrow on Monday over the deaths in Chad.', 'statement/greeting KEN>TCD'],
])('reads what the more exact row says: %s', (text, fact) => {
  expect(facts(text)).toEqual([`${fact} 2014-05-26`]);
});

it.each([
  ['Kenya launched a scathing attack on Chad on Monday.', 'conflictual'],
  ['Kenya made a verbal attack on Chad on Monday.', 'conflictual'],
  ['Kenya condemned the attack on Chad on Monday.', 'cooperative'],
])('tells an attack in words from words about an attack: %s', (text, stance) => {
  expect(extractor.extract(article(text)).facts.map((fact) => fact.stance)).toEqual([stance]);
});
