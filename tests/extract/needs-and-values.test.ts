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
  it.each([
    'Peru and Chile have common values and close contacts.',
    'Peru and Chile want to turn their shared democratic values into action.',
  ])('are nothing that anybody says: %s', (text) => {
    expect(readRelease(PERU, text)).toEqual([]);
  });

  it('are no verb, and "values" may be one', () => {
    expect(readRelease(PERU, 'Peru values the help of Chile.')).toEqual([
      'statement/praise PER>CHL ../2023-05-09',
    ]);
  });
});
