import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const TALKS =
  'Prime Minister Narendra Modi held talks with President Dina Boluarte of Peru in New Delhi today.';
const read = (lines: readonly string[]) =>
  readRelease('Ministry of External Affairs, Government of India', [TALKS, '', ...lines].join('\n'))
    .filter((fact) => !fact.startsWith('meeting'))
    .map((fact) => fact.replace('~', ''));
const PAPER = 'agreement/memorandum IND+PER 2023-05-09';

describe('papers in a table with numbers', () => {
  it('are each a paper that was signed, under a heading and the names of the columns', () => {
    expect(
      read([
        'The papers below were signed:',
        '',
        'A. MoUs/Agreements',
        '',
        'No.\tTitle\tPeruvian signatory\tIndian signatory',
        '1\tMemorandum on the exchange of experience in the growing of quinoa and potatoes\tAnn Lee\tBob Roe',
        '2\tMemorandum on ports\t-do-\t-do-',
      ]),
    ).toEqual([PAPER, PAPER]);
  });

  it('are none where nothing tells that they were', () => {
    expect(
      read([
        'A. MoUs/Agreements',
        '',
        'No.\tTitle\tState of play',
        '1\tMemorandum on the exchange of experience in the growing of quinoa and potatoes\tin talks',
        '2\tMemorandum on ports\tin talks',
      ]),
    ).toEqual([]);
  });
});
