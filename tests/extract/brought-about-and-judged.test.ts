import { expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  [
    'Chad arrested a Kenyan officer on Monday, leading Kenya to summon the Chadian ambassador.',
    ['action/detention TCD>KEN 2014-05-26', 'action/protest KEN>TCD 2014-05-27~'],
  ],
  [
    "Kenya denounced Uganda's offensive as barbaric and voiced its solidarity with Chad.",
    ['statement/criticise KEN>UGA 2014-05-27~', 'statement/support KEN>TCD 2014-05-27~'],
  ],
  [
    'Kenya announced the tit-for-tat expulsion of six Chadian diplomats on Monday.',
    ['action/expulsion KEN>TCD 2014-05-26'],
  ],
  [
    'Kenya announced on Monday the tit-for-tat expulsion of 60 Chadian diplomats and envoys of all ranks and the closure of the Chadian consulate in Mombasa.',
    ['action/expulsion KEN>TCD 2014-05-26'],
  ],
  ['Kenya said heavy fighting broke out with Chad on Monday.', ['action/force KEN+TCD 2014-05-26']],
])('reads: %s', (text, expected) => {
  expect(facts(text)).toEqual(expected);
});

it('takes a visitor beside a verb for no actor', () => {
  expect(facts('The Kenyan minister, visiting Chad, urged Mali on Monday to withdraw.')).toContain(
    'statement/appeal KEN>MLI 2014-05-26',
  );
});
