import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

describe('those of both sides', () => {
  it.each([
    [
      'Delegations from both sides met in Abidjan last week.',
      ['meeting/in-person GHA+TGO 2018-05-07/2018-05-13'],
    ],
    [
      'Senior officials from the two governments held talks in Abidjan on Sunday.',
      ['meeting/in-person GHA+TGO 2018-05-13'],
    ],
    [
      'Negotiators for the two countries will meet in Abidjan on May 20.',
      ['meeting/in-person GHA+TGO 2018-05-20'],
    ],
    [
      "The two countries' foreign ministers met in Abidjan on Sunday.",
      ['meeting/in-person GHA+TGO 2018-05-13'],
    ],
    ["Both nations' top diplomats last met in March.", ['meeting/in-person GHA+TGO 2018-03']],
    ['Troops from both sides exchanged fire on Sunday.', ['action/force GHA+TGO 2018-05-13']],
    ['Fans from the two countries met in Abidjan last week.', []],
    ['Officials from the two countries declined to comment.', []],
    ["The two countries' soccer teams met on Sunday.", []],
  ])('%s', (text, expected) => {
    const accused = 'Ghana accused Togo of harbouring rebels on Monday.';
    expect(facts(`${accused} ${text}`)).toEqual([
      'statement/accuse GHA>TGO 2018-05-14',
      ...expected,
    ]);
  });
});

describe('those who are newly introduced, or named before an aside', () => {
  it.each([
    [
      'Ghanaian Foreign Minister Kofi Mensah met his newly appointed Malian counterpart, Oumar Sy, for 50 minutes on Monday.',
      ['meeting/in-person GHA+MLI 2018-05-14'],
    ],
    [
      'Ghanaian President Kofi Mensah, who is mediating in the conflict, is expected to travel to Bamako next Tuesday.',
      ['meeting/visit GHA+MLI 2018-05-22'],
    ],
    ['Ghana recently appointed the former Malian foreign minister.', []],
    [
      'Ghanaian President Kofi Mensah, who is ill, is unlikely to travel to Bamako next Tuesday.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
