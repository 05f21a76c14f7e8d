import { expect, test } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const ON = '2023-08-02';

test.each([
  [
    'aid that is cut for nobody who is named is cut for whom others turned on',
    'Chad accused Mali of theft. Peru condemned Mali. Togo thanked Chad. Germany suspended its budget aid on Sunday.',
    [
      'statement/accuse TCD>MLI 2023-08-02~',
      'statement/criticise PER>MLI 2023-08-02~',
      'statement/praise TGO>TCD 2023-08-02~',
      'action/sanction DEU>MLI 2023-07-30',
    ],
  ],
  [
    'where two are turned on nobody is punished',
    'Chad accused Mali of theft. Mali accused Chad of lies. Togo thanked Benin. Germany suspended its budget aid on Sunday.',
    [
      'statement/accuse TCD>MLI 2023-08-02~',
      'statement/accuse MLI>TCD 2023-08-02~',
      'statement/praise TGO>BEN 2023-08-02~',
    ],
  ],
  [
    'what was hostile is judged by the name that is quoted for it',
    'Chad seized a Malian boat on Monday. Mali\'s fisheries minister, Ana Diallo, called the seizure "wild west justice".',
    ['action/detention TCD>MLI 2023-07-31', 'statement/criticise MLI>TCD 2023-08-02~'],
  ],
  [
    'piracy may be what a state is said to do',
    'Chad seized a Malian boat on Monday. The Malian foreign minister called the seizure "an act of piracy".',
    ['action/detention TCD>MLI 2023-07-31', 'statement/criticise MLI>TCD 2023-08-02~'],
  ],
  [
    'somebody is seen at a department',
    'German Foreign Minister Annalena Baerbock, who saw Antony Blinken at the State Department on Monday, said little.',
    ['meeting/in-person DEU+USA 2023-07-31'],
  ],
])('%s', (_name, text, facts) => {
  expect(readNews(text, ON)).toEqual(facts);
});

test('piracy that is condemned is no deed of a state', () => {
  const text = 'Ghana condemned piracy in the Gulf of Guinea.';
  expect(readRelease('Ministry of Foreign Affairs of Ghana', text, { on: ON })).toEqual([]);
});
