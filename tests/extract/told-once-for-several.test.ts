import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string): string[] => readNews(text, '2008-08-13');

describe('a verb that is told once for several days', () => {
  it.each([
    [
      'Nicolas Sarkozy went to Kenya on Monday and to Mali on Tuesday.',
      ['meeting/visit FRA+KEN 2008-08-11', 'meeting/visit FRA+MLI 2008-08-12'],
    ],
    [
      'Nicolas Sarkozy was in Kenya on Monday and in Mali on Tuesday.',
      ['meeting/visit FRA+KEN 2008-08-11', 'meeting/visit FRA+MLI 2008-08-12'],
    ],
    [
      'Nicolas Sarkozy will visit Kenya on Monday, Mali on Tuesday and Chad on Thursday.',
      [
        'meeting/visit FRA+KEN 2008-08-18',
        'meeting/visit FRA+MLI 2008-08-19',
        'meeting/visit FRA+TCD 2008-08-14',
      ],
    ],
    [
      'Kenya expelled two Chadian diplomats on Monday and three Malians on Tuesday.',
      ['action/expulsion KEN>TCD 2008-08-11', 'action/expulsion KEN>MLI 2008-08-12'],
    ],
    [
      'Kenya imposed sanctions on Chad in 2004 and then on Mali in 2006.',
      ['action/sanction KEN>TCD 2004', 'action/sanction KEN>MLI 2006'],
    ],
    [
      'Kenya signed a treaty with Chad on Monday and one with Mali on Tuesday.',
      ['agreement/treaty KEN+TCD 2008-08-11', 'agreement/treaty KEN+MLI 2008-08-12'],
    ],
  ])('tells of each: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is told of all at once where they share the day', () => {
    expect(read('Nicolas Sarkozy will visit Kenya, Mali and Chad in 2009.')).toEqual([
      'meeting/visit FRA+KEN+MLI+TCD 2009',
    ]);
    expect(read('Kenya imposed sanctions on Chad in 2004 and lifted them in 2006.')[0]).toBe(
      'action/sanction KEN>TCD 2004',
    );
  });
});
