import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2017-07-18'), publisher: null }).facts.map(inShort);

it.each([
  'President Uhuru Kenyatta urged Kenyans to stay calm.',
  'President Uhuru Kenyatta appealed to Kenyans to stay calm.',
])('takes words to the people of the speaker for none to another state: %s', (words) => {
  expect(facts(`Kenya closed the border with Uganda. ${words}`)).toEqual([
    'action/visa-border KEN>UGA 2017-07-18~',
  ]);
});

it.each(['badly needed', 'desperately needed', 'much needed'])(
  'ends no clause before what is %s',
  (needed) => {
    expect(facts(`Austria sent food, tents and ${needed} medicine to Libya.`)).toEqual([
      'action/aid AUT>LBY 2017-07-18~',
    ]);
  },
);
