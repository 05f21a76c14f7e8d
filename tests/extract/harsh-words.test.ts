import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

/** Wednesday. */
const read = (text: string) =>
  extractor
    .extract(article(text, '2023-11-15'))
    .facts.map((fact) =>
      fact.type === 'statement' ? `${fact.act} ${fact.stance}` : `${fact.type} ${fact.stance}`,
    );

describe('what is said of the harm another state does', () => {
  it.each([
    ['Peru is destroying our villages, Chile said.'],
    ['Peru has betrayed us, the Chilean president said.'],
    ['Chile said Peru had broken its word.'],
    ['"What is to be blamed is the Peruvian side," Chilean Foreign Minister Luis Rojas said.'],
  ])('accuses it: %s', (text) => {
    expect(read(text)).toEqual(['accuse conflictual']);
  });
});

describe('what a state means to do to another', () => {
  it.each([
    ['Chile said it would keep blocking the sale of grain to Peru.', 'intent conflictual'],
    ['Chile said it would take Peru to the World Court.', 'intent conflictual'],
    ['Chile said it would keep sending grain to Peru.', 'intent cooperative'],
  ])('is hard or kind by what it is: %s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });
});

describe('an appeal', () => {
  it.each([
    ['Chile called on Peru to stop the raids.', 'appeal conflictual'],
    ['Chilean Foreign Minister Luis Rojas said Peru must be punished.', 'appeal conflictual'],
    ['Chile called on Peru to deepen cooperation.', 'appeal cooperative'],
    ['Chile called on Peru to publish the report.', 'appeal neutral'],
  ])('is hard, kind or neither by what it asks: %s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });
});
