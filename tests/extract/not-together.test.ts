import { describe, expect, it } from '@jest/globals';
import { article, extractor, readNews, readRelease } from './reading.ts';

const on = '2014-03-06';

describe('what two do apart', () => {
  it.each([
    'Vladimir Putin and Alexander Lukashenko both visited a shipyard in Kazan on different days.',
    'Vladimir Putin and Alexander Lukashenko each toured a shipyard.',
    'Vladimir Putin and Alexander Lukashenko visited hospitals in their countries.',
    'Vladimir Putin and Alexander Lukashenko have both visited the shipyard.',
  ])('is no meeting: %s', (text) => {
    expect(readNews(text, on)).toEqual([]);
  });

  it.each([
    ['Vladimir Putin and Alexander Lukashenko toured a shipyard.', '2014-03-06~'],
    ['Vladimir Putin and Alexander Lukashenko toured a shipyard several times.', '../2014-03-06'],
    ['Vladimir Putin and Alexander Lukashenko have toured a shipyard together.', '../2014-03-06'],
    ['Vladimir Putin and Alexander Lukashenko have visited a plant in Minsk.', '../2014-03-06'],
    [
      'Vladimir Putin and Alexander Lukashenko visited their engineers’ workshop in Brest.',
      '2014-03-06~',
    ],
  ])('is one where they do it together: %s', (text, date) => {
    expect(readNews(text, on)).toEqual([`meeting/in-person BLR+RUS ${date}`]);
  });

  it('has no guest who is at home there', () => {
    const text = 'Vladimir Putin and Alexander Lukashenko each visited Minsk.';
    expect(readNews(text, on)).toEqual(['meeting/visit BLR+RUS 2014-03-06~']);
    const [visit] = extractor.extract(article(text, on)).facts;
    expect(visit?.participants.map(({ role, country }) => `${role} ${country}`)).toEqual([
      'guest RUS',
      'host BLR',
    ]);
  });
});

describe('his recent call', () => {
  const OFFICE = 'President of Ukraine';

  it('is that of whoever tells of it', () => {
    const text = 'The guest spoke of his recent call with French President Emmanuel Macron.';
    expect(readRelease(OFFICE, text, { on: '2022-06-10' })).toEqual([]);
  });

  it('is the publisher’s where nobody else does', () => {
    const text = 'It was raised in a recent call with French President Emmanuel Macron.';
    expect(readRelease(OFFICE, text, { on: '2022-06-10' })).toEqual([
      'meeting/call FRA+UKR ../2022-06-10',
    ]);
  });
});

describe('the two countries at the head of a paragraph', () => {
  const STORY = [
    'NAIROBI - Chad closed its border with Niger on Monday. Chadian soldiers fired at a post in Niger. Niger accused Chad of aggression.',
    'Chadian President Idriss Deby met Togolese President Faure Gnassingbe on Tuesday.',
  ].join('\n');

  it('are those who met where they agree', () => {
    expect(readNews(`${STORY}\nThe two countries agreed to build a railway.`, on)).toContain(
      'agreement/oral TCD+TGO 2014-03-04',
    );
  });

  it('are those who quarrel where they fought', () => {
    expect(readNews(`${STORY}\nThe two countries fought a war in 2009.`, on)).toContain(
      'action/force NER+TCD 2009',
    );
  });
});

describe('a truce that two states announce', () => {
  it('is no deed of theirs where others fight', () => {
    expect(readNews('Chad and Niger announced an end to violence in Sudan.', on)).toEqual([]);
  });

  it.each([
    'Chad and Niger announced a ceasefire in Sudan.',
    'Chad and Niger announced a ceasefire in south Sudan.',
    'Chad and Niger announced an end to fighting in Khartoum.',
    'Chad and Niger announced a ceasefire for Sudan after talks in Tunis.',
  ])('is no deed of theirs where it is for others: %s', (text) => {
    expect(readNews(text, on)).toEqual([]);
  });

  it.each([
    'Chad and Niger announced a ceasefire in Tunis on Monday.',
    'Chad and Niger announced a ceasefire on Monday after talks in Tunisia.',
    'Chad and Niger announced a ceasefire on Monday after talks with Tunisia.',
    'Chad shelled Niger on Sunday. Chad and Niger announced a ceasefire in Tunisia on Monday.',
  ])('is theirs alone where another is only the host: %s', (text) => {
    expect(readNews(text, on).at(-1)).toBe('action/ceasefire-withdrawal NER+TCD 2014-03-03');
  });

  it('is their deed where they do', () => {
    expect(readNews('Chad and Niger announced a ceasefire on Monday.', on)).toEqual([
      'action/ceasefire-withdrawal NER+TCD 2014-03-03',
    ]);
  });
});

describe('regret', () => {
  it.each([
    ['Chad expressed deep regret to Niger.', 'statement/comment TCD>NER 2014-03-06~'],
    [
      'Chad expressed deep regret to Niger over the deaths of two herders.',
      'statement/greeting TCD>NER 2014-03-06~',
    ],
  ])('is a greeting only for what is named: %s', (text, fact) => {
    expect(readNews(text, on)).toEqual([fact]);
  });
});
