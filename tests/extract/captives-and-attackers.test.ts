import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const ON = '2014-05-27';
const facts = (text: string) => readNews(text, ON);

it.each([
  'Kenya seized a Chadian colonel near the border town of Moyale on Monday.',
  'A Chadian officer was captured by Kenyan troops near a border town on Monday.',
  'Kenya rounded up 14 Chadians in Nairobi on Monday.',
])('taken: %s', (text) => {
  expect(facts(text)).toEqual(['action/detention KEN>TCD 2014-05-26']);
});

it('knows who is arrested where a clause stands between', () => {
  expect(facts('A Chadian reporter who worked for a daily has been arrested in Kenya.')).toEqual([
    'action/detention KEN>TCD ../2014-05-27',
  ]);
});

it('knows a diplomat for one who can be held', () => {
  expect(facts('A Chadian diplomat has been held in Kenya since 3 May.')).toEqual([
    'action/detention KEN>TCD 2014-05-03/..',
  ]);
});

it('dates a release by its own day, and not by that of the arrest', () => {
  expect(facts('A Chadian reporter arrested in Kenya last month was freed on Monday.')).toEqual([
    'action/detention KEN>TCD 2014-04',
    'action/release-exchange KEN>TCD 2014-05-26',
  ]);
});

it('takes a release for a deed of the state in which it was, unless others held him', () => {
  expect(facts('A Chadian reporter was freed in Kenya on Monday after a year in jail.')).toEqual([
    'action/release-exchange KEN>TCD 2014-05-26',
  ]);
  expect(facts('A kidnapped Chadian reporter was freed in Kenya on Monday.')).toEqual([]);
});

it.each([
  'Three Chadian soldiers were killed in a shootout with Kenyan troops on Monday.',
  'Three Chadian soldiers were wounded in a gunfight with Kenyan troops on Monday.',
  'Ten Chadian soldiers died on Monday when Kenyan jets attacked their column.',
  'Chadian troops beat back a Kenyan offensive on Monday.',
  'Chad said it fought off two Kenyan attacks on Monday.',
  'A Kenyan assault was repelled by Chadian troops on Monday.',
])('attacked: %s', (text) => {
  expect(facts(text)).toEqual(['action/force KEN>TCD 2014-05-26']);
});

it.each([
  'Kenyan troops captured a Chadian stronghold on Monday.',
  'Kenyan forces overran a Chadian garrison on Monday.',
])('entered: %s', (text) => {
  expect(facts(text)).toEqual(['action/incursion KEN>TCD 2014-05-26']);
});

it('reads the fall of a ruler at the hands of another state', () => {
  expect(facts("Kenyan troops toppled Chad's government on Monday.")).toEqual([
    'action/force KEN>TCD 2014-05-26',
  ]);
});

it('takes an inquiry into a deed for no such deed', () => {
  expect(
    facts('Kenyan prosecutors launched an investigation into the Chadian raid on Monday.'),
  ).toEqual([]);
});

it.each([
  ['Kenya sought talks with Chad on Monday.', 'statement/appeal KEN>TCD 2014-05-26'],
  ['Kenya labelled Chad a rogue state on Monday.', 'statement/criticise KEN>TCD 2014-05-26'],
])('said: %s', (text, fact) => {
  expect(facts(text)).toEqual([fact]);
});
