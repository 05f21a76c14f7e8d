import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

describe('a second clause that begins with a time', () => {
  it.each([
    [
      'Peru expelled two Chilean diplomats, and on Monday it recalled its ambassador from Mali.',
      ['action/expulsion PER>CHL 2023-05-09~', 'action/recall PER>MLI 2023-05-08'],
    ],
    [
      'Peru expelled two Chilean diplomats, but last week it recalled its ambassador from Mali.',
      ['action/expulsion PER>CHL 2023-05-09~', 'action/recall PER>MLI 2023-05-01/2023-05-07'],
    ],
    [
      'Peru expelled two Chilean diplomats, and on 4 May Mali imposed sanctions on Togo.',
      ['action/expulsion PER>CHL 2023-05-09~', 'action/sanction MLI>TGO 2023-05-04'],
    ],
    [
      'Peru has bombed Chad, and on May 4, 2023 it shelled a school in Mali.',
      ['action/force PER>TCD ../2023-05-09', 'action/force PER>MLI 2023-05-04'],
    ],
  ])('keeps its date and its doer for itself: %s', (text, told) => {
    expect(readNews(text)).toEqual(told);
  });

  it('is of an office that publishes too', () => {
    const text =
      'Peru expelled two Chilean diplomats, and on 4 May the Minister met the Foreign Minister of Mali.';
    expect(readRelease('Ministry of Foreign Affairs of Peru', text)).toEqual([
      'action/expulsion PER>CHL 2023-05-09~',
      'meeting/in-person MLI+PER 2023-05-04',
    ]);
  });
});

describe('"it" in a second clause', () => {
  it('is the state that acts in the first, which does not share the date', () => {
    expect(
      readNews('Peru gave 6 million dollars to Chad, and it imposed sanctions on Mali on Monday.'),
    ).toEqual(['action/aid PER>TCD 2023-05-09~', 'action/sanction PER>MLI 2023-05-08']);
  });

  it.each([
    ['Peru expelled two Chilean diplomats, and it was condemned by Mali.', 'action/expulsion'],
    [
      'Foreign Minister Ann Berg of Peru visited Chad, and it promised her six tanks.',
      'meeting/visit',
    ],
  ])('is nobody where a person acts, or something is done to it: %s', (text, told) => {
    expect(readNews(text).map((fact) => fact.split(' ')[0])).toEqual([told]);
  });
});

describe('the last week', () => {
  it.each([
    [
      'In the last week alone, Peru has launched 60 drones against Chadian towns.',
      '2023-05-02/2023-05-09',
    ],
    [
      'Over the last month Peru has launched 60 drones against Chadian towns.',
      '2023-04/2023-05-09',
    ],
    ['Last week Peru launched 60 drones against Chadian towns.', '2023-05-01/2023-05-07'],
    ['Peru launched 60 drones against Chadian towns in the last week of April.', '2023-04'],
  ])('is the days up to now where something happened within it: %s', (text, date) => {
    expect(readNews(text)).toEqual([`action/force PER>TCD ${date}`]);
  });
});
