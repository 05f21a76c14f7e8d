import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const PERU = 'President of Peru';
const met = 'President of Peru Dina Boluarte met with President of Chile Gabriel Boric. ';
const behind = (text: string) => readRelease(PERU, met + text);

describe('what a state needs', () => {
  it.each([
    'The leaders discussed help with the boats Haiti needs to patrol its coast.',
    'The leaders discussed efforts to give Haiti the boats it needs to patrol its coast.',
  ])('is no demand on it inside of what is discussed: %s', (text) => {
    expect(behind(text)).not.toContainEqual(expect.stringContaining('appeal'));
  });

  it('is one where the office says so', () => {
    expect(readRelease(PERU, 'Haiti needs to hold elections.')).toEqual([
      'statement/appeal PER>HTI 2023-05-09~',
    ]);
  });
});

describe('talks that only tell who somebody is', () => {
  it.each([
    'Ana Rojas, Adviser to the President of Peru and a member of the Peruvian delegation at the talks with Chile, noted this.',
    'Ana Rojas, Deputy Minister of Peru and negotiator at the talks with Chile, noted this.',
  ])('are no meeting: %s', (text) => {
    expect(readRelease(PERU, text)).toEqual([]);
  });
});

describe('values that are shared', () => {
  it('are nothing that anybody says', () => {
    const text =
      '"Chile stands for the whole of America - common values, freedom and trade," Dina Boluarte said.';
    expect(readRelease(PERU, text)).not.toContainEqual(expect.stringContaining('praise CHL'));
  });
});
