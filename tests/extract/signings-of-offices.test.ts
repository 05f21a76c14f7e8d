import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('Ministry of Foreign Affairs of Peru', text);
const MEMORANDUM = 'agreement/memorandum MLT+PER 2023-05-09~';
const AGREEMENT = 'agreement/agreement MLT+PER 2023-05-09~';

describe('a paper between bodies of two states', () => {
  it.each([
    'A memorandum between the Ministry of Harbor Policy and Salt of Peru and the Seed Agency of Malta was signed.',
    'A memorandum between the State Service of Peru for Maps, Seas and Lakes and the Map Council of Malta was signed.',
    'A memorandum was signed between the State Seed Fund of Peru and the Competition Commission of the Republic of Malta.',
    'The Antitrust Committee of Peru and the Federal Service for Seed Control of Malta signed a memorandum.',
  ])('is of their states, though no table has them: %s', (text) => {
    expect(read(text)).toEqual([MEMORANDUM]);
  });

  it.each([
    'A memorandum between the Salt Works of Peru and the Football Club of Malta was signed.',
    'A memorandum between the Seed Fund of Peru and the Music Bank of Malta was signed.',
  ])('is of no state where they are no bodies of it: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('papers that one text tells of', () => {
  const first =
    'Minister of Mines of Peru Juan Ríos and Minister of Mines of Malta Ann Borg signed an agreement on salt.';

  it.each([
    'Minister of Health of Peru Ana Soto and Minister of Health of Malta Carl Vella signed an agreement on drugs.',
    'Minister of Health of Peru Ana Soto and Ann Borg signed an agreement on drugs.',
  ])('are several where others signed: %s', (next) => {
    expect(read(`${first} ${next}`)).toEqual([AGREEMENT, AGREEMENT]);
  });

  it.each([
    'Juan Ríos and Ann Borg signed an agreement that will help both.',
    'The agreement was signed by Minister of Health of Peru Ana Soto and Minister of Health of Malta Carl Vella.',
  ])('are one that is told of again: %s', (next) => {
    expect(read(`${first} ${next}`)).toEqual([AGREEMENT]);
  });
});
