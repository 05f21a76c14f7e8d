import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  ['Chad received four patrol boats from Kenya on Monday.', 'other'],
  ['Chad received $20 million from Kenya for a new road on Monday.', 'aid'],
  ['Chad won recognition from Kenya on Monday.', 'relations'],
  ['Kenya helped Chad build a new hospital, which opened on Monday.', 'aid'],
  ['On Monday Kenya helped train Chadian soldiers.', 'aid'],
  ['Kenya granted Chad the use of two air bases on Monday.', 'other'],
  ['Kenya began pulling its last battalion back from Chad on Monday.', 'ceasefire-withdrawal'],
  ['Kenyan jets staged mock raids over Chad on Monday.', 'incursion'],
  ['Kenya put talks with Chad on ice on Monday.', 'relations'],
])('done: %s', (text, kind) => {
  expect(facts(text).map((fact) => fact.split(' ').slice(0, 2).join(' '))).toEqual([
    `action/${kind} KEN>TCD`,
  ]);
});

it.each([
  ['Chad won assurances from Kenya on Monday that the road would be built.', 'intent'],
  ["On Monday Chad's leader received an invitation to visit Kenya.", 'invite'],
  ['Kenya agreed on Monday to let Chadian planes use its bases.', 'intent'],
  ['Kenya is not ready for talks with Chad, its foreign minister said on Monday.', 'refuse'],
])('said: %s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-26`]);
});

it('takes silence for no refusal', () => {
  expect(
    facts(
      'Kenyan Foreign Minister Ann Lee said she was not ready to comment on the plans of Chad.',
    ),
  ).toEqual([]);
});
