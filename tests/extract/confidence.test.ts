import { describe, expect, it } from '@jest/globals';
import { confidenceTable, probabilityOf } from '../../src/extract/confidence-table.ts';
import { makeExtractor } from '../../src/extract/extractor.ts';
import { article, extractor, vocabulary } from './reading.ts';

const STORY =
  'Polish President Andrzej Duda met Ghanaian minister Kofi Mensah in Warsaw on Monday. ' +
  'Mensah thanked Poland.';

const withTable = (text: string) => makeExtractor({ ...vocabulary, 'confidence.tsv': text });

describe('the confidence of a fact', () => {
  it('is the share that its features foretell, and says whether that was measured', () => {
    const table = 'basis\tcalibrated\nalways\t0\nstatement\t2\n';
    const { facts } = withTable(table).extract(article(STORY, '2019-05-09'));
    expect(
      facts.map(({ type, confidence, confidenceBasis }) => [type, confidence, confidenceBasis]),
    ).toEqual([
      ['meeting', 0.5, 'calibrated'],
      ['statement', 0.88, 'calibrated'],
    ]);
  });

  it('is never certain', () => {
    for (const [always, confidence] of [
      [50, 0.99],
      [-50, 0.01],
    ]) {
      const { facts } = withTable(`basis\tuncalibrated\nalways\t${always}\n`).extract(
        article(STORY),
      );
      expect(facts[0]).toMatchObject({ confidence, confidenceBasis: 'uncalibrated' });
    }
  });

  it('is what an explanation adds up to', () => {
    const { facts, explanations } = extractor.explain(article(STORY, '2019-05-09'));
    for (const [index, { confidence }] of explanations.entries()) {
      const odds = confidence.reduce((sum, { weight }) => sum + weight, 0);
      expect(facts[index]?.confidence).toBeCloseTo(1 / (1 + Math.exp(-odds)), 1);
      expect(confidence[0]?.feature).toBe('always');
    }
    expect(explanations[1]?.confidence.map(({ feature }) => feature)).toContain('statement');
  });

  it('tells by which features a fact was made', () => {
    const featuresIn = (text: string, publisher: string | null = null) =>
      extractor
        .explain({ text, title: null, publisher, publishedOn: '2019-05-09' })
        .explanations.at(-1)
        ?.confidence.map(({ feature }) => feature);
    expect(featuresIn('Ghana, Togo and Niger signed a treaty.')).toEqual([
      'always',
      'agreement',
      'date of publication',
      'three countries or more',
    ]);
    expect(featuresIn(STORY)).toEqual([
      'always',
      'statement',
      'date of the meeting',
      'party referred to',
    ]);
    expect(featuresIn('We condemned Togo.', 'Office of the President of Poland')).toContain(
      'by an office',
    );
    expect(featuresIn('Ghana has long opposed sanctions against Togo.')).toContain('open date');
  });
});

describe('the table of confidences', () => {
  it('weighs what it does not name as nothing', () => {
    const table = confidenceTable(
      '# made by hand\nbasis\tuncalibrated\nalways\t1.5\naction\t-0.5\n',
    );
    expect(probabilityOf(table, ['action', 'background'])).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
  });

  it.each([
    ['always\t1', 'confidence.tsv, row "basis": "" is none of calibrated, uncalibrated'],
    ['basis\tsure\nalways\t1', 'confidence.tsv, row "basis": "sure" is none of'],
    ['basis\tcalibrated', 'confidence.tsv, row "always": "" is no number'],
    ['basis\tcalibrated\nalways\tmuch', 'confidence.tsv, row "always": "much" is no number'],
    [
      'basis\tcalibrated\nalways\t1\nweather\t1',
      'confidence.tsv, row "weather": is none of statement',
    ],
    ['basis\tcalibrated\nalways', 'confidence.tsv line 2 has 1 columns, expected 2'],
  ])('is refused with the row that is wrong: %j', (text, message) => {
    expect(() => withTable(text)).toThrow(message);
  });
});
