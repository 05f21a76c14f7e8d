import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string): string[] => readNews(text, '2010-01-15');

describe('what several do to a third state of which the story told', () => {
  it.each([
    [
      'Chad suffered an earthquake on Tuesday. Peru, Chile and Mali sent rescuers.',
      ['action/aid CHL+MLI+PER>TCD 2010-01-15~'],
    ],
    [
      'Kenya imposed sanctions on Chad on Monday. Peru and Chile suspended aid on Tuesday.',
      ['action/sanction KEN>TCD 2010-01-11', 'action/sanction CHL+PER>TCD 2010-01-12'],
    ],
  ])('is done to it: %s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });

  it.each([
    [
      'Floods in Chad have left thousands homeless. Peru pledged $3 million on Tuesday.',
      ['statement/intent PER>TCD 2010-01-12'],
    ],
    [
      'A quake hit Chad on Monday. Peru offered tents and blankets on Tuesday.',
      ['statement/intent PER>TCD 2010-01-12'],
    ],
  ])('and so is help that is only offered: %s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});
