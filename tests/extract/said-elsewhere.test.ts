import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) => extractor.extract(article(text, '2007-02-08')).facts.map(inShort);

describe('a state for which nobody speaks', () => {
  it('answers what was told last, not whoever visited it before', () => {
    const text =
      'Peruvian President Alan Garcia visited Bolivia and Chile in the first week of January. In Lima, the Foreign Minister summoned the Ecuadoran ambassador on Tuesday to demand an explanation. Quito replied that the shells were old.';
    expect(facts(text).at(-1)).toBe('statement/comment ECU>PER 2007-02-08~');
  });

  it('had said nothing at the meeting told before', () => {
    const text =
      'Peruvian Foreign Minister Jose Garcia Belaunde went to Quito on January 30. Quito had said it would put the men on trial.';
    expect(facts(text).filter((fact) => fact.includes('ECU>PER 2007-01-30'))).toEqual([]);
  });
});
