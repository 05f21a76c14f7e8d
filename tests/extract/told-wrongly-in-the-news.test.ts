import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  [
    'The Kenyan embassy ordered the families of its staff to leave Chad on Monday.',
    ['action/evacuation KEN>TCD 2014-05-26'],
  ],
  ['Kenya ordered Chadian diplomats to leave on Monday.', ['action/expulsion KEN>TCD 2014-05-26']],
  [
    'A Kenyan military delegation left Chad on Monday after talks with Chadian officers.',
    ['meeting/in-person KEN+TCD 2014-05-26'],
  ],
  ['Kenyan soldiers left Chad on Monday.', ['action/ceasefire-withdrawal KEN>TCD 2014-05-26']],
])('reads who leaves: %s', (text, expected) => {
  expect(facts(text)).toEqual(expected);
});

it('takes what something does not mean for no deed', () => {
  expect(facts('The visit does not mean that Kenya recognises Chad, a spokesman said.')).toEqual(
    [],
  );
});

it.each([
  [
    "Chad has released two Kenyan officers, Kenya's foreign minister said, and has apologized to Nairobi.",
    'statement/greeting TCD>KEN ../2014-05-27',
  ],
  [
    "Chad has released two Kenyan officers, Kenya's foreign minister said, and thanked Chad.",
    'statement/praise KEN>TCD 2014-05-27~',
  ],
  [
    'Chad has assured Kenya that the raid would not be repeated.',
    'statement/intent TCD>KEN ../2014-05-27',
  ],
])('knows who goes on behind a tag: %s', (text, fact) => {
  expect(facts(text)).toContain(fact);
});

it.each([
  [
    'Kenya cut relations with Chad on Monday and put troops on alert.',
    'action/relations KEN>TCD 2014-05-26',
  ],
  [
    'Kenya accused Chad at a summit in Lima last month of arming rebels.',
    'statement/accuse KEN>TCD 2014-04',
  ],
  [
    "Kenya's president called Chad's leader a sick man on Monday.",
    'statement/criticise KEN>TCD 2014-05-26',
  ],
])('keeps apart what stands side by side: %s', (text, fact) => {
  expect(facts(text)[0]).toEqual(fact);
});
