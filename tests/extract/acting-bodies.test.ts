import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const actors = (text: string) =>
  extractor
    .extract(article(text))
    .facts.flatMap(({ participants }) =>
      participants.slice(0, 1).map(({ country, organization }) => [country, organization]),
    );

describe('the body of a state that acts', () => {
  it.each([
    ["Peru's Foreign Ministry accused Chile of lying.", ['PER', 'Foreign Ministry']],
    ['The Peruvian Defense Ministry accused Chile of lying.', ['PER', 'Defense Ministry']],
    ['The Foreign Ministry of Peru accused Chile of lying.', ['PER', 'Foreign Ministry']],
    ['"We condemn Chile," the Peruvian Foreign Ministry said.', ['PER', 'Foreign Ministry']],
    ['In Lima, the foreign ministry thanked Chile.', ['PER', 'foreign ministry']],
    ['The Kremlin accused Chile of lying.', ['RUS', 'Kremlin']],
    ['The State Department called on Chile to free him.', ['USA', 'State Department']],
    ['The Peruvian government accused Chile of lying.', ['PER', null]],
    ['Peru accused Chile of lying.', ['PER', null]],
  ])('is named with it: %s', (text, actor) => {
    expect(actors(text)).toEqual([actor]);
  });
});
