import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (text: string, publisher: string | null = null) =>
  extractor.extract({ text, title: null, publisher, publishedOn: '2019-05-09' }).facts;

describe('a date', () => {
  it.each([
    // 2019-05-09 was a Thursday.
    [
      'On Friday, when rain fell on the town, Ghana expelled two Togolese diplomats.',
      'action/expulsion GHA>TGO 2019-05-03',
    ],
    [
      'Ghanaian Foreign Minister Ama Osei is scheduled to visit Togo, her first stop, Tuesday.',
      'meeting/visit GHA+TGO 2019-05-14',
    ],
    [
      'Ghana, which expelled two Togolese diplomats, is large.',
      'action/expulsion GHA>TGO ../2019-05-09',
    ],
    [
      'A group of Ghanaian officials expelled two Togolese diplomats near Kpalimé.',
      'action/expulsion GHA>TGO 2019-05-09~',
    ],
    [
      'After the talks, Ghana expelled two Togolese diplomats.',
      'action/expulsion GHA>TGO 2019-05-09~',
    ],
    [
      'Ghana condemned the raid last week in a letter to Togo.',
      'statement/criticise GHA>TGO 2019-04-29/2019-05-05',
    ],
    ['Ghana rejected the charge last month in a note to Togo.', 'statement/refuse GHA>TGO 2019-04'],
  ])('of a deed: %s', (text, expected) => {
    const [fact] = read(text);
    expect(fact && inShort(fact)).toBe(expected);
    expect(fact?.background).toBe(false);
  });
});

describe('a dateline', () => {
  it.each([
    'LOMÉ, May 9 (Wire) -- ',
    'LOMÉ (AP) _ ',
    'LOMÉ, May 9. /Wire/. ',
    'LOMÉ - ',
    'Lomé, May 9 (Wire) — ',
  ])('is no part of the sentence behind it: %s', (dateline) => {
    const [visit, ...others] = read(
      `${dateline}Ghanaian Foreign Minister Ama Osei arrived here on Monday.`,
    );
    expect(visit && inShort(visit)).toBe('meeting/visit GHA+TGO 2019-05-06');
    expect(visit?.evidence[0]?.text).toMatch(/^Ghanaian/);
    expect(visit?.place).toEqual({ name: 'Lome', country: 'TGO' });
    expect(others).toEqual([]);
  });

  it('acts in nothing that is told behind it', () => {
    expect(read('LOMÉ, Togo (AP) _ Gunmen shelled a village in Ghana.')).toEqual([]);
  });
});

describe('a quarter', () => {
  it.each([
    ['Sales rose in the first half of 2018. In the year-ago quarter they fell.', '2017'],
    [
      'Sales rose in the first quarter of 2018. In the year-ago quarter they fell.',
      '2017-01/2017-03',
    ],
    [
      'Sales rose in the last quarter. In the fourth quarter of 2017 they fell, as in the year-ago quarter.',
      '2016-10/2016-12',
    ],
  ])('is what the text is about, and no half is one: %s', (text, expected) => {
    const { dates } = extractor.extract({
      text,
      title: null,
      publisher: null,
      publishedOn: '2019-05-09',
    }).mentions;
    expect(dates.at(-1)?.edtf).toBe(expected);
  });
});
