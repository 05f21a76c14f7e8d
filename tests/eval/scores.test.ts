import { describe, expect, it } from '@jest/globals';
import { resultOf } from '../../src/eval/article-result.ts';
import { missesOf } from '../../src/eval/misses.ts';
import type { PredictedFact } from '../../src/eval/predicted.ts';
import { evaluationOf } from '../../src/eval/scores.ts';
import { foundAs, goldNames, goldOf } from './folder.ts';

const prague = goldOf('prague.json');
const [meeting, praise, criticism] = prague.facts.map(foundAs);
if (!meeting || !praise || !criticism) throw new Error('prague.json holds three facts');

const resultWith = (...found: readonly PredictedFact[]) => resultOf('prague.json', prague, found);
const overallWith = (...found: readonly PredictedFact[]) =>
  evaluationOf([resultWith(...found)]).overall;
const whatIn = (...found: readonly PredictedFact[]) =>
  missesOf(resultWith(...found)).map(({ fact, what }) => [fact, what.split(':')[0]]);

const spanOf = (words: string) => {
  const start = prague.article.text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

describe('an evaluation', () => {
  it('of what is coded finds everything right, whatever is optional', () => {
    const results = goldNames.map((name) => {
      const gold = goldOf(name);
      return resultOf(name, gold, gold.facts.map(foundAs));
    });
    const { articles, overall, byType } = evaluationOf(results);
    expect([articles, overall.gold, overall.required]).toEqual([3, 6, 5]);
    expect(overall).toMatchObject({ precision: 1, recall: 1, f1: 1, strictF1: 1, badDates: 0 });
    expect(overall).toMatchObject({ matched: 5, matchedOptional: 1, trapHits: 0, nothingHits: 0 });
    expect(new Set(Object.values(overall.rates))).toEqual(new Set([1]));
    expect(Object.values(byType).map(({ strictF1 }) => strictF1)).toEqual([1, 1, 1, 1]);
    expect(results.flatMap(missesOf)).toEqual([]);
  });

  it('of nothing misses everything that is required, and has no precision', () => {
    expect(overallWith()).toMatchObject({ precision: null, recall: 0, missed: 3, strictF1: 0 });
    expect(whatIn()).toEqual([
      ['prague#1', 'MISSED meeting/in-person'],
      ['prague#2', 'MISSED statement/praise'],
      ['prague#3', 'MISSED statement/criticise'],
      [null, 'QUOTE missed "patient builders"'],
    ]);
  });

  it('gives Wilson intervals', () => {
    // 1 of 3: (0.3333, n = 3, z = 1.96), by hand.
    const { recallInterval } = overallWith(meeting);
    expect(recallInterval).toEqual([0.061, 0.792]);
  });

  it.each([
    ['another day', { occurred: { edtf: '2019-05-07' } }, ['dateAccepted']],
    ['a wider date', { occurred: { edtf: '2019-05' } }, ['dateAccepted']],
    ['no date', { occurred: null }, ['dateAccepted']],
    ['the other stance', { stance: 'conflictual' }, ['stanceRight']],
    ['no stance', { stance: null }, ['stanceRight']],
    ['another modality', { modality: 'planned' }, ['modalityRight']],
    ['an older name of its modality', { modality: 'historical' }, []],
    ['no modality', { modality: undefined }, []],
    ['background', { background: true }, ['backgroundRight']],
    ['another place', { place: { name: 'Brno' } }, ['placeRight']],
  ])('tells %s', (_, change, fields) => {
    const { links } = resultWith({ ...meeting, ...change });
    const wrong = links[0]?.comparison.fields.filter(({ isRight }) => !isRight);
    expect(wrong?.map(({ name }) => name)).toEqual(fields);
  });

  it('tells a date that is finer than every accepted one, and one that cannot be', () => {
    const finer = overallWith({ ...criticism, occurred: { edtf: '2019-04-03' } });
    expect([finer.finer, finer.rates['dateAccepted']]).toEqual([1, 0]);
    for (const edtf of ['2019-13', '2019-02-30', '2019-05-06/2019-05-06', 'May']) {
      expect(overallWith({ ...meeting, occurred: { edtf } }).badDates).toBe(1);
    }
  });

  it('tells who acts from whom it is done to', () => {
    const turned = (praise.participants ?? []).map((one) => ({
      ...one,
      role: one.role === 'speaker' ? 'subject' : 'speaker',
    }));
    const { rates } = overallWith({ ...praise, participants: turned });
    expect([rates['pairsRight'], rates['directionRight']]).toEqual([1, 0]);
    const third = [...(praise.participants ?? []), { country: 'GHA', role: 'subject' }];
    expect(overallWith({ ...praise, participants: third }).rates['pairsRight']).toBe(0);
    const passing = [...(praise.participants ?? []), { country: 'GHA', role: 'mentioned' }];
    expect(overallWith({ ...praise, participants: passing }).rates['pairsRight']).toBe(1);
  });

  it('counts a second telling, another type, a trap and a sentence without facts as extras', () => {
    const trap = { ...meeting, evidence: [spanOf('The weather in Prague was mild.')] };
    const action = { ...meeting, type: 'action' };
    expect(overallWith(meeting, meeting, action, trap)).toMatchObject({
      extras: 3,
      duplicates: 1,
      otherType: 1,
      trapHits: 1,
      nothingHits: 1,
      precision: 0.25,
    });
  });

  it('does not take a span of half the article for evidence', () => {
    const wide = { start: 0, end: prague.article.text.length, text: prague.article.text };
    expect(overallWith({ ...meeting, evidence: [wide] }).matched).toBe(0);
  });

  it('looks at the first four spans, and wants every one verbatim', () => {
    const [evidence] = meeting.evidence ?? [];
    const mild = spanOf('mild');
    const far = { ...meeting, evidence: [mild, mild, mild, mild, ...(meeting.evidence ?? [])] };
    expect(overallWith(far).matched).toBe(0);
    const bent = { ...meeting, evidence: [{ ...evidence, text: 'Duda met Zeman' }] };
    expect(overallWith(bent)).toMatchObject({ matched: 1, rates: { spansVerbatim: 0 } });
    expect(overallWith({ ...meeting, evidence: [] }).rates['spansVerbatim']).toBe(0);
  });

  it('finds quotes by their place', () => {
    const [quote] = praise.quotes ?? [];
    const wider = { ...quote, end: (quote?.end ?? 0) + 1, text: 'patient builders"' };
    expect(overallWith({ ...praise, quotes: [wider] }).rates).toMatchObject({ quotesRecall: 1 });
    expect(overallWith({ ...praise, quotes: [spanOf('mild')] }).rates).toMatchObject({
      quotesRecall: 0,
      quotesPrecision: 0,
    });
  });

  it('says how well confidences foretell what is right, optional or not', () => {
    const evaluation = (...found: readonly PredictedFact[]) => evaluationOf([resultWith(...found)]);
    expect(evaluation(meeting).confidences).toBeNull();
    const sure = { ...meeting, confidence: 1 };
    const unsure = { ...meeting, type: 'action', confidence: 0.2 };
    expect(evaluation(sure, unsure, praise).confidences).toEqual({
      ...{ facts: 2, right: 1, mean: 0.6, brier: 0.02, discrimination: 1 },
      ...{ errorByMass: 0.1, errorByWidth: 0.1 },
    });
    const finer = { ...criticism, occurred: { edtf: '2019-04-03' }, confidence: 0.9 };
    expect(evaluation(finer).confidences).toMatchObject({ right: 0, errorByMass: 0.9 });
  });

  it('takes what is accepted for right, and counts what is optional neither way', () => {
    const fishing = goldOf('fishing.json');
    const [treaty, opposition, exercise] = fishing.facts.map(foundAs);
    if (!treaty || !opposition || !exercise) throw new Error('fishing.json holds three facts');
    const scoresOf = (...found: readonly PredictedFact[]) =>
      evaluationOf([resultOf('fishing.json', fishing, found)]).overall;
    const asMeeting = { ...treaty, type: 'meeting', occurred: { edtf: '2021-02-22/2021-02-28' } };
    expect(scoresOf(asMeeting)).toMatchObject({ precision: 1, strict: 1 });
    expect(scoresOf({ ...opposition, stance: 'cooperative' })).toMatchObject({
      matchedOptional: 1,
      precision: null,
      extras: 0,
    });
    const three = [...(exercise.participants ?? []), { country: 'SEN', role: 'recipient' }];
    // Mali with Senegal may be there; Niger with Senegal may not.
    expect(scoresOf({ ...exercise, participants: three }).rates['pairsRight']).toBe(0);
  });
});
