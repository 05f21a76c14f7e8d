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

test.each([
  [
    'what is done to others is not judged by the name that a third gives it',
    'Chad imposed duties on Malian steel. Japanese Prime Minister Fumio Kishida called the duties "a national crisis".',
    ['action/trade-measure TCD>MLI 2023-08-02~', 'statement/comment JPN>TCD 2023-08-02~'],
  ],
  [
    'thanks to all friends are for none of them',
    'Chinese President Xi Jinping sent condolences to Malian President Assimi Goita. "We are grateful to all friends who came to our help," Malian Prime Minister Choguel Maiga said.',
    ['statement/greeting CHN>MLI 2023-08-02~'],
  ],
])('%s', (_name, text, facts) => {
  expect(readNews(text, ON)).toEqual(facts);
});

test('the two are those of the sentence, whoever the story is about', () => {
  const text =
    "Chad cut off gas to Mali on Monday. Malian Prime Minister Choguel Maiga accused Chad of theft. Chadian President Mahamat Deby said Mali must pay. Poland's Donald Tusk said that he had spoken to German Chancellor Olaf Scholz and that the two agreed to meet again.";
  const facts = readNews(text, '2024-08-02');
  expect(facts.filter((fact) => /^(?:meeting|agreement)/.test(fact))).toEqual([
    'meeting/call DEU+POL ../2024-08-02',
    'agreement/oral DEU+POL ../2024-08-02',
  ]);
});

test('somebody of whom something of his own is told is punished for that, and appeals turn on nobody', () => {
  const spies =
    'Chad accused Mali of theft. Peru condemned Mali. Germany expelled two envoys over spying.';
  expect(readNews(spies, ON)).toEqual([
    'statement/accuse TCD>MLI 2023-08-02~',
    'statement/criticise PER>MLI 2023-08-02~',
  ]);
  const asked = 'Chad urged Mali to wait. Peru called on Mali to wait. Germany suspended its aid.';
  expect(readNews(asked, ON)).toEqual([
    'statement/appeal TCD>MLI 2023-08-02~',
    'statement/appeal PER>MLI 2023-08-02~',
  ]);
});
