import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** A Tuesday. */
const DAY = '1997-05-20';
const facts = (text: string) => extractor.extract(article(text, DAY)).facts.map(inShort);

describe('a part of a month', () => {
  it.each([
    ['in the last week of April', '1997-04'],
    ['in the first week of the month', '1997-05'],
    ['in the third week of last month', '1997-04'],
    ['in the first days of the month', '1997-05'],
    ['in the first two weeks of March', '1997-03'],
    ['in the second half of the month', '1997-05'],
    ['last week', '1997-05-12/1997-05-18'],
    ['in the first days of the revolt', `${DAY}~`],
  ])('is no week or day of its own: %s', (when, date) => {
    expect(facts(`Kenya expelled two Malian diplomats ${when}.`)).toEqual([
      `action/expulsion KEN>MLI ${date}`,
    ]);
  });
});

describe('a year in the name of a war', () => {
  it.each([
    ['Kenya attacked Uganda in the 1979 war.', 'action/force KEN>UGA 1979'],
    ['Kenya attacked Uganda during the 1973 border conflict.', 'action/force KEN>UGA 1973'],
    ['Kenya broke the 1979 treaty with Uganda.', `action/other KEN>UGA ${DAY}~`],
  ])('dates what was done in it: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});

describe('the day of what was told before', () => {
  it.each(['before the day was out', 'before the day was over', 'the same day'])(
    'is no finer than its month: %s',
    (when) => {
      const text = `A bomb went off at a market in Kampala in August 1996. Uganda expelled two Malian diplomats ${when}.`;
      expect(facts(text)).toEqual(['action/expulsion UGA>MLI 1996-08']);
    },
  );

  it('is of the month named last, and not of the day of what was told before', () => {
    const text =
      'Uganda expelled an envoy of Niger on Monday. Ties have been bad since a bombing in August 1996. Uganda expelled two Malian diplomats the same day.';
    expect(facts(text)).toContain('action/expulsion UGA>MLI 1996-08');
  });

  it('is that day where one is named', () => {
    const text =
      'A bomb went off at a market in Kampala on May 5. Uganda expelled two Malian diplomats before the day was out.';
    expect(facts(text)).toEqual(['action/expulsion UGA>MLI 1997-05-05']);
  });
});
