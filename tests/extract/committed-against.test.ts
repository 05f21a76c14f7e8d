import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const PERU = 'President of Peru';
const met = 'President of Peru Dina Boluarte met with President of Chile Gabriel Boric. ';
const behind = (text: string) => readRelease(PERU, met + text).slice(1);

describe('what several commit to', () => {
  it.each([
    'The leaders committed to imposing limits on the Bolivian Central Bank.',
    'The leaders committed to ensuring that Bolivian banks are removed from the network.',
    'They committed to acting against the firms that trade with the Bolivian army.',
  ])('against another state is meant for that state: %s', (text) => {
    expect(behind(text)).toEqual(['statement/intent CHL+PER>BOL 2023-05-09~']);
  });

  it.each([
    'The leaders committed to deepening their trade.',
    'The leaders committed to helping Bolivia prevent floods.',
    'The leaders committed to refrain from imposing levies on Bolivian goods.',
    'The leaders committed to making the ports safe from Bolivian storms.',
  ])('is a pact among them where it is against nobody: %s', (text) => {
    expect(behind(text)).toEqual(['agreement/oral CHL+PER 2023-05-09~']);
  });

  it('may be to hold a state to account', () => {
    const text =
      'Joint statement by the leaders of Peru and Chile\n\nWe, the leaders of Peru and Chile, condemn the raid by Bolivia. We will hold Bolivia to account.';
    expect(readRelease(PERU, text)).toContainEqual(
      expect.stringMatching(/^statement\/intent CHL\+PER>BOL/),
    );
  });
});

describe('a word that is not kept', () => {
  it.each([
    ['She noted that Bolivia still refused to fulfil its obligations.', 'accuse PER>BOL'],
    ['She noted that Bolivia refuses to implement the treaty.', 'criticise PER>BOL'],
    ['She stressed that Bolivia is evading its duties.', 'criticise PER>BOL'],
  ])('is told against whoever does not keep it: %s', (text, told) => {
    expect(behind(text)).toEqual([`statement/${told} 2023-05-09~`]);
  });

  it('is none where a state refuses a trade', () => {
    expect(behind('She noted that Bolivia refused to sell grain.')).toEqual([
      'statement/comment PER>CHL 2023-05-09~',
    ]);
  });
});
