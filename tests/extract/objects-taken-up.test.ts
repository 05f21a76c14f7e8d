import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string): string[] => readNews(text, '1995-03-14');

describe('what a clause takes up as the object of its verb', () => {
  it.each([
    [
      'The Spanish trawler Estrella, which Canadian officers seized last Thursday, was towed to port.',
      'action/detention CAN>ESP 1995-03-09',
    ],
    [
      'Spain wants back the Spanish trawler that Canada seized last Thursday.',
      'action/detention CAN>ESP 1995-03-09',
    ],
    [
      'The Malian villages that Togo shelled on Monday are empty.',
      'action/force TGO>MLI 1995-03-13',
    ],
    [
      'The two Malian hikers whom Togo arrested in January are ill.',
      'action/detention TGO>MLI 1995-01',
    ],
    [
      'Mali, whose envoy Togo expelled in February, was silent.',
      'action/expulsion TGO>MLI 1995-02',
    ],
  ])('is of whose state it is: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('is none where the verb has one of its own', () => {
    expect(read('The French banks that Togo trusts seized a ship of Mali.')).toEqual([]);
  });
});

describe('somebody in office who leaves', () => {
  it.each([
    [
      'Foreign Minister Klaus Kinkel of Germany left Lima empty-handed on Monday.',
      ['meeting/visit DEU+PER 1995-03-13'],
    ],
    [
      'Foreign Minister Klaus Kinkel of Germany left Lima for Quito on Monday.',
      ['meeting/visit DEU+PER 1995-03-13', 'meeting/visit DEU+ECU 1995-03-13'],
    ],
    [
      'Foreign Minister Klaus Kinkel of Germany came home from Lima on Monday.',
      ['meeting/visit DEU+PER 1995-03-13'],
    ],
    ['Helmut Kohl left Bonn for Lima on Monday.', ['meeting/visit DEU+PER 1995-03-13']],
    ["Germany's ambassador, Klaus Meier, left Lima on Monday.", []],
    ['Helmut Kohl left the Peruvian parliament in no doubt on Monday.', []],
  ])('was there, and goes where it says: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
