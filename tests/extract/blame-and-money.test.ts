import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';

describe('blame', () => {
  it.each([
    'Togo shot at a Ghanaian plane, Ghana said. Togo blamed a technical fault.',
    'Togo shot at a Ghanaian plane, Ghana said. Togo blamed bad weather for the loss of the Ghanaian plane.',
  ])('on a thing accuses nobody: %s', (text) => {
    expect(readNews(text, on).filter((fact) => fact.includes('accuse TGO'))).toEqual([]);
  });

  it('of the failure of talks on a state accuses it', () => {
    expect(readNews('Togo blamed the failure of the talks on Ghana.', on)).toEqual([
      'statement/accuse TGO>GHA 2014-03-06~',
    ]);
  });
});

describe('pounds', () => {
  it('are money behind a number, and no blows', () => {
    expect(readNews('Britain pledged another 2.5 million pounds for tents for Togo.', on)).toEqual([
      'statement/intent GBR>TGO 2014-03-06~',
    ]);
  });

  it('are blows elsewhere', () => {
    expect(readNews('Ghanaian artillery pounded Togo.', on)).toEqual([
      'action/force GHA>TGO 2014-03-06~',
    ]);
  });
});

describe('what stands still', () => {
  it.each([
    [
      'Under a truce signed on 3 March, both armies were to go back to where they had been before the war, but Ghanaian troops still man checkpoints in Togo.',
      'action/deployment GHA>TGO ../2014-03-06',
    ],
    [
      'Ghana said it would leave its ban on Togolese salt in place.',
      'statement/intent GHA>TGO 2014-03-06~',
    ],
  ])('is told as it is now: %s', (text, fact) => {
    expect(readNews(text, on)).toContain(fact);
  });
});

describe('words and deeds in more wordings', () => {
  it.each([
    ['Ghanaian mortars opened up on a Togolese patrol.', 'action/force GHA>TGO 2014-03-06~'],
    ['Togo promised to repay the compliment to Ghana.', 'statement/threaten TGO>GHA 2014-03-06~'],
    ['Togo vowed to contest the Ghanaian duties.', 'statement/threaten TGO>GHA 2014-03-06~'],
    [
      'Togo apologised two weeks ago to Ghana for the raid.',
      'statement/greeting TGO>GHA 2014-02-17/2014-02-23',
    ],
    [
      'Ministers from Ghana and Togo broke up in Cairo without an agreement.',
      'meeting/in-person GHA+TGO 2014-03-06~',
    ],
    ['Togo has let in two Ghanaian warships.', 'action/visa-border TGO>GHA ../2014-03-06'],
    [
      'Togo described the Ghanaian move as an attempt to redraw the map.',
      'statement/criticise TGO>GHA 2014-03-06~',
    ],
    [
      'Rescuers from Togo have put up a field hospital in Ghana.',
      'action/aid TGO>GHA ../2014-03-06',
    ],
    [
      'King Zaki of Togo last June wrote to Ghanaian President John Mahama of his deepest regrets.',
      'statement/greeting TGO>GHA 2013-06',
    ],
    [
      'Togo undertook in a letter that it would not harm Ghana.',
      'statement/intent TGO>GHA 2014-03-06~',
    ],
    ['Togo captured the Ghanaian enclave on Monday.', 'action/incursion TGO>GHA 2014-03-03'],
  ])('%s', (text, fact) => {
    expect(readNews(text, on)).toContain(fact);
  });
});
