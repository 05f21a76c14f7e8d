import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('President of Peru', text);

describe('the harm that somebody is said to be after', () => {
  it.each([
    'Chile wants to destroy our ports.',
    'Chile wanted to humiliate our nation.',
    'Chile is trying to sow panic among our fishermen.',
    'Chile is trying to put pressure on us with its fleet.',
    'Chile seeks to evade international sanctions.',
  ])('is an accusation: %s', (text) => {
    expect(read(text)).toEqual(['statement/accuse PER>CHL 2023-05-09~']);
  });

  it.each([
    'Chile wants to break the deadlock in the talks.',
    'Chile is trying to break through on the world market.',
    'Chile wants to destroy its stockpiles of mines.',
    'Chile wants to seize this opportunity.',
    'If Chile wants to destroy our ports, we will stand.',
    'Chile wants to put pressure on the fish market.',
  ])('is none where it is no harm or not said: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is said once, by whoever says it to the office', () => {
    expect(
      read('The President of Malta said that Chile seeks to destroy the Peruvian fleet.'),
    ).toEqual(['statement/accuse MLT>CHL 2023-05-09~']);
  });
});
