import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';
/** A story of two states, one of which rings a third. */
const STORY = [
  'NAIROBI - Chad accused Niger on Monday of preparing for war along the border between Chad and Niger. Niger called Chad a liar, and Chad shut an embassy in Niger.',
  'Chadian President Idriss Deby assured U.S. President Barack Obama by telephone that his army would not fire the first shot.',
].join('\n');
const later = (text: string) => readNews(`${STORY} ${text}`, on);

describe('a story of two states', () => {
  it.each([
    [' He has moved seven divisions to the frontier.', 'action/deployment TCD>NER ../2014-03-06'],
    ['\nThe two countries fought a war in 2009.', 'action/force NER+TCD 2009'],
  ])('tells of the other, and not of whoever was rung: %s', (text, fact) => {
    expect(later(text)).toContain(fact);
  });
});

describe('"it" in a clause of another', () => {
  it('is whoever acts in the clause before', () => {
    expect(
      readNews(
        'Niger has barred its skies to aid flights, and Chad on Tuesday accused it of preparing for war.',
        on,
      ),
    ).toContain('statement/accuse TCD>NER 2014-03-04');
  });
});

describe('the first shot', () => {
  it('is no deed of whoever says that he will not fire it', () => {
    expect(later('').filter((fact) => fact.startsWith('action/force'))).toEqual([]);
  });
});

describe('sanctions', () => {
  it('are judged, and no deed of whoever judges them', () => {
    expect(readNews('Niger described the American sanctions as illegitimate.', on)).toEqual([
      'statement/criticise NER>USA 2014-03-06~',
    ]);
  });
});

describe('help for a state that was struck', () => {
  it('is told from elsewhere', () => {
    expect(
      readNews(
        'TRIPOLI (AP) - Rescue crews from Kenya were among the first to reach Niger on Sunday, two days after the floods. Niger was grateful. Togo sent tents.',
        on,
      ),
    ).toEqual(['action/aid KEN>NER 2014-03-02', 'action/aid TGO>NER 2014-03-06~']);
  });
});
