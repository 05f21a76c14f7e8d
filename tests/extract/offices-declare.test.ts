import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const NOW = '2023-05-09~';
const read = (text: string) => readRelease('Ministry of Foreign Affairs of Greece', text);
const facts = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('"It is unacceptable that"', () => {
  it.each([
    'It is unacceptable that Sweden continues to close schools.',
    'It is deeply regrettable that the Swedish authorities have closed the school.',
    "It is deplorable that Sweden's government is closing the school.",
  ])('is for whoever does so: %s', (text) => {
    expect(read(text)).toEqual([`statement/criticise GRC>SWE ${NOW}`]);
  });

  it.each([
    'It is unacceptable that children go hungry in Sweden.',
    'It is hard to find a school crime that Sweden has not forgotten.',
  ])('is for nobody else: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is not for whoever suffers', () => {
    const text = 'It is unacceptable that Sweden was attacked by Norway.';
    expect(read(text)).not.toContain(`statement/criticise GRC>SWE ${NOW}`);
  });
});

describe('solidarity with a people', () => {
  it.each([
    'We reiterate our solidarity with the people of Chad.',
    'We express our solidarity with the friendly people of Chad.',
  ])('is for its state: %s', (text) => {
    expect(read(text)).toEqual([`statement/support GRC>TCD ${NOW}`]);
  });

  it('is for no state where it is for the own people', () => {
    expect(read('We express our support to our people in Chad.')).toEqual([]);
  });
});

describe('a declaration', () => {
  it.each([
    ['The Lima Declaration was adopted by Peru and Chile on 14 December 2022.', '2022-12-14'],
    ['A declaration was issued by the Presidents of Peru and Chile in May 2021.', '2021-05'],
    ['The declaration adopted by Peru and Chile in May 2021 is long.', '2021-05'],
  ])('is said by those who adopt it: %s', (text, day) => {
    expect(facts(text)).toEqual([`statement/joint-statement CHL+PER ${day}`]);
  });

  it.each([
    'The declaration was adopted by Peru on 14 December 2022.',
    'The declaration was adopted by the Human Rights Council on 14 December 2022.',
  ])('of one is no joint one: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('is signed by those who share an office', () => {
    const text = 'A treaty was signed by Presidents Vladimir Putin and Xi Jinping on Monday.';
    expect(facts(text)).toEqual(['agreement/treaty CHN+RUS 2023-05-08']);
  });
});

describe('protests that are counted', () => {
  it('are of whoever filed them against a state', () => {
    const text = 'Greece has filed 12 diplomatic protests against Chad this year.';
    expect(read(text)).toEqual(['action/protest GRC>TCD 2023']);
  });
});

describe('a consultation mechanism of two states', () => {
  it.each([
    [
      'The next meeting of the Greece-Peru Consultation Mechanism is set to be convened in May 2024.',
      'meeting/commission GRC+PER 2024-05',
    ],
    [
      'The fifth meeting of the Greece-Peru Consultation Mechanism was convened on 3 May 2021.',
      'meeting/commission GRC+PER 2021-05-03',
    ],
  ])('meets as a commission does: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
