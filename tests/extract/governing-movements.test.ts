import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

describe('a movement that governs a state', () => {
  it.each([
    [
      'Chad called on the Taliban on Monday to free two of its doctors.',
      ['statement/appeal TCD>AFG 1998-09-14'],
    ],
    [
      'The Taliban expelled three Peruvian diplomats on Monday.',
      ['action/expulsion AFG>PER 1998-09-14'],
    ],
    [
      "Afghanistan's Taliban militia released two Chilean drivers on Monday.",
      ['action/release-exchange AFG>CHL 1998-09-14'],
    ],
    ['Chad condemned the Taliban on Monday.', ['statement/criticise TCD>AFG 1998-09-14']],
  ])('acts for it: %s', (text, facts) => {
    expect(readNews(text, '1998-09-15')).toEqual(facts);
  });

  it('acts for none before and after', () => {
    const text = 'The Taliban expelled three Peruvian diplomats on Monday.';
    expect(readNews(text, '1996-09-24')).toEqual([]);
    expect(readNews(text, '2011-09-13')).toEqual([]);
    expect(readNews(text, '2022-09-13')).toEqual(['action/expulsion AFG>PER 2022-09-12']);
  });
});

it('governs nobody as the Taliban of Pakistan', () => {
  expect(readNews('Pakistani Taliban attacked Pakistani troops.', '2022-09-13')).toEqual([]);
});
