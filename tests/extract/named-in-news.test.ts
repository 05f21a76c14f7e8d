import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

describe('who is named in the news', () => {
  it.each([
    [
      'Palestinians blamed Israel on Monday for the bombing.',
      ['statement/accuse PSE>ISR 1991-02-04'],
    ],
    ["Palestinians rejected Israel's offer.", ['statement/refuse PSE>ISR 1991-02-05~']],
    [
      "Kenya will support Chad's bid to join the European Community, Kenyan President Ann Lee said on Monday.",
      ['statement/support KEN>TCD 1991-02-04'],
    ],
    ['The EEC suspended aid to Chad on Monday.', ['action/sanction EUE>TCD 1991-02-04']],
    ['Kenya granted asylum to two Chadian officers on Monday.', ['action/aid KEN>TCD 1991-02-04']],
  ])('acts: %s', (text, facts) => {
    expect(readNews(text, '1991-02-05')).toEqual(facts);
  });

  it('is no state where its people are, in what an office publishes', () => {
    const text = 'Palestinians blamed Israel for the bombing.';
    expect(readRelease('The White House', text)).toEqual([]);
  });
});
