import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const read = (text: string) => readNews(text, '2018-07-05');

describe('who does what is told behind other words', () => {
  it('is not whoever condemns the raids that killed somebody', () => {
    expect(
      readRelease(
        'Ministry of Foreign Affairs of Norway',
        'Norway condemns the Kenyan missile strikes that hit a school yesterday in the city of Mongo, killing eight people, according to reports by the Chadian authorities.',
      ),
    ).toEqual(['statement/criticise NOR>KEN 2023-05-09~']);
  });

  it('is not whoever was seen by farmers without a name', () => {
    expect(
      read('On seeing the Chadian troops, local farmers opened fire on the Kenyan post.'),
    ).toEqual([]);
    expect(
      read('On seeing the boats, the Kenyan army opened fire on the Chadian troops.'),
    ).toContain('action/force KEN>TCD 2018-07-05~');
  });

  it('is whoever denies what others support', () => {
    expect(
      read(
        'Ghana accuses Togo of arming the rebels, an allegation supported by experts but strongly denied by Lomé.',
      ),
    ).toContain('statement/defend TGO>GHA 2018-07-05~');
  });
});

describe('what "we" offer behind what we condemn', () => {
  it.each([
    ['offer our condolences to the people of Chad', 'greeting'],
    ['share the grief of the people of Chad', 'greeting'],
    ['stand with the people of Chad', 'support'],
  ])('is no blame for those to whom it is offered: %s', (words, act) => {
    expect(
      read(`“We condemn this attack and ${words},” the Kenyan Foreign Ministry said.`),
    ).toEqual([`statement/${act} KEN>TCD 2018-07-05~`]);
  });

  it('asks nothing of a state that is given what it needs', () => {
    expect(
      readRelease(
        'Ministry of Foreign Affairs of Norway',
        'Norway will therefore continue to provide Chad with the support it needs to guard its wells.',
      ),
    ).not.toContainEqual(expect.stringContaining('appeal'));
  });
});
