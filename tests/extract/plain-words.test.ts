import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) => extractor.extract(article(text, '2018-05-14')).facts.map(inShort);

describe('plain words for and against a state', () => {
  it.each([
    ['Mali came to the defence of Chad.', 'statement/defend MLI>TCD 2018-05-14~'],
    ['Mali said sorry to Chad for the remark.', 'statement/greeting MLI>TCD 2018-05-14~'],
    ['Mali is keen to trade with Chad, its minister said.', 'statement/intent MLI>TCD 2018-05-14~'],
    [
      'The foreign minister of Mali said his country was against the entry of Chad.',
      'statement/oppose MLI>TCD 2018-05-14~',
    ],
  ])('are read: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  it.each([
    'The Malian opposition leader accused Chad of meddling.',
    'Mali denied a report that Chad had expelled its envoy.',
  ])('are none of a state: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('a few words in quotation marks', () => {
  it.each([
    [
      'The decision of Chad was "a grave error", the foreign minister of Mali said.',
      'statement/criticise MLI>TCD 2018-05-14~',
    ],
    [
      '"Chad must leave," said the foreign minister of Mali.',
      'statement/appeal MLI>TCD 2018-05-14~',
    ],
    [
      'Mali said it would shut the pipeline unless Chad lowered its fees.',
      'statement/threaten MLI>TCD 2018-05-14~',
    ],
  ])('are read with those around them: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  it('are not read twice where all that is said is quoted', () => {
    expect(
      facts('"The decision of Chad was a grave error," the foreign minister of Mali said.'),
    ).toEqual(['statement/criticise MLI>TCD 2018-05-14~']);
  });
});
