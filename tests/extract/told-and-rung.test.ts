import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';

describe('what one state is said to have told another', () => {
  it('is told once, on the word of whoever heard it', () => {
    expect(
      readNews(
        'Chadian Foreign Minister Moussa Faki told Niger that the border would stay shut, diplomats from Niger said.',
        on,
      ),
    ).toEqual(['statement/comment TCD>NER 2014-03-06~']);
  });
});

describe('what is told to an audience in some place', () => {
  it('stands before its tag', () => {
    expect(
      readNews(
        'Chad will boycott Nigerien onions in response to the tariffs, President Idriss Deby told a meeting in the desert town of Faya.',
        on,
      ),
    ).toEqual(['statement/intent TCD>NER 2014-03-06~']);
  });
});

describe('"both men"', () => {
  it('who are rung are the two others', () => {
    expect(
      readNews(
        'Ghanaian President John Mahama rang his Togolese counterpart, Faure Gnassingbe, last month. Chadian President Idriss Deby telephoned both men on Tuesday night.',
        on,
      ),
    ).toContain('meeting/call GHA+TCD+TGO 2014-03-04');
  });
});
