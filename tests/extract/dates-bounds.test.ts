import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = (text: string) => extractor.extract(article(text, '2019-05-09')).facts;

describe('a time with one end', () => {
  it.each([
    ['Ghana expelled two Togolese envoys before 5 May.', '../2019-05-05'],
    ['Ghana expelled two Togolese envoys after 5 May and left.', '2019-05-05/..'],
    ['After 5 May, Ghana expelled two Togolese envoys.', '2019-05-05/..'],
    ['By 2012 Ghana had expelled two Togolese envoys.', '../2012'],
    ['Ghana expelled two Togolese envoys prior to the 1990s.', '../199X'],
    ['Ghana will expel two Togolese envoys before the end of June.', '../2019-06'],
    ['Ghana will expel two Togolese envoys by Monday.', '../2019-05-13'],
    ['Until 2014, Ghana supplied aid to Togo.', '../2014'],
    ['From 2014 onwards, Ghana supplied aid to Togo.', '2014/..'],
    ['Since 2014, Ghana has imposed sanctions on Togo.', '2014/..'],
    ['Ghana expelled two Togolese envoys after the 2017 vote.', '../2019-05-09'],
    ["Ghana expelled two Togolese envoys after Tuesday's raid.", '2019-05-09~'],
  ])('keeps the other open: %s', (text, expected) => {
    expect(read(text).map(({ occurred }) => occurred.edtf)).toEqual([expected]);
  });

  it('says nothing of what is told as done and would end ahead', () => {
    expect(read('Ghana lifted sanctions that Togo wants gone by 2030.')[0]?.occurred.edtf).not.toBe(
      '../2030',
    );
  });

  it('is that of a deed, and not of the words that tell it', () => {
    const [fact] = read("Since 2014, Ghana has occupied the island, Togo's foreign minister said.");
    expect(fact && inShort(fact)).toBe('statement/accuse TGO>GHA 2019-05-09~');
  });

  it.each([
    'Since then, Ghana has supplied gas to Benin.',
    'Ever since, Ghana has supplied gas to Benin.',
    'Since that day, Ghana has supplied gas to Benin.',
  ])('begins with what the text has just dated: %s', (text) => {
    const { facts, mentions } = extractor.extract(
      article(`Ghana freed a Togolese boat on 4 May. ${text}`, '2019-05-09'),
    );
    expect(facts.at(-1)?.occurred).toMatchObject({ edtf: '2019-05-04/..', basis: 'relative' });
    expect(mentions.dates.at(-1)?.edtf).toBe('2019-05-04/..');
  });
});

describe('a part of a day', () => {
  it.each([
    ['Togo closed its border with Ghana that evening.', '2019-05-03'],
    ['The same night, Togo closed its border with Ghana.', '2019-05-03'],
    ['Togo closed its border with Ghana the next morning.', '2019-05-04'],
    ['The following afternoon Togo closed its border with Ghana.', '2019-05-04'],
    ['Togo closed its border with Ghana the night before.', '2019-05-02'],
  ])('is of the day that was told, or beside it: %s', (text, expected) => {
    const facts = read(`On Friday, Ghana expelled two Togolese envoys. ${text}`);
    expect(facts.at(-1)?.occurred).toMatchObject({ edtf: expected, basis: 'relative' });
  });

  it('counts in the clause that names it, beside a dated one', () => {
    const [, second] = read(
      'On 3 May, Ghana expelled two Togolese envoys and closed its border with Togo the next morning.',
    );
    expect(second?.occurred.edtf).toBe('2019-05-04');
  });
});

describe('what goes on from a dated deed', () => {
  it.each([
    [
      'Ghana struck a village in Togo on Monday, killing two Beninese officers.',
      'action/force GHA>BEN 2019-05-06',
    ],
    [
      'Ghana answered Togo on Tuesday, imposing duties on Togolese cocoa.',
      'action/trade-measure GHA>TGO 2019-05-07',
    ],
    [
      'Ghana cut ties with Togo on Tuesday, accusing Benin of spying.',
      'statement/accuse GHA>BEN 2019-05-07',
    ],
  ])('shares its day: %s', (text, expected) => {
    expect(read(text).map(inShort)).toContain(expected);
  });
});
