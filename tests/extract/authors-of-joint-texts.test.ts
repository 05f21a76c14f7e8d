import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const NORWAY = 'Ministry of Foreign Affairs of Norway';
const read = (title: string, text: string) => readRelease(NORWAY, text, { title });

describe('a joint text whose title names no state', () => {
  it.each([
    'The Kingdom of Norway, the Republic of Peru and the United Kingdom of Great Britain and Northern Ireland regard the sea as a shared duty.',
    'We the partners of Peru, Norway, and the United Kingdom are opening a season of work on the sea.',
    'As keepers of cold waters, Peru (PE), Norway, and the United Kingdom, aware of their duty, have drawn up a plan.',
    'In May 2021, Peru, the United Kingdom and Norway announced the Sea Group.',
    '*A Sea for All*\n\nThis week, we – the presidents of Peru, Norway and the United Kingdom – gathered by the sea.',
  ])('is said by those of the list at its beginning: %s', (opening) => {
    const found = read(
      'Joint Statement on the Sea',
      `${opening}\n\nWe support the work of the ports.`,
    );
    expect(found).toContain('statement/support GBR+NOR+PER ../2023-05-09');
  });

  it.each([
    ['Joint Statement on the Sea', 'Peru, Chile and Mali broke the law of the sea.'],
    [
      'Joint Statement on the Sea',
      'Norway cares for the sea. The storms of Peru and Chile were hard.',
    ],
    ['The sea', 'Norway, Peru and Chile have long coasts.'],
  ])(
    'is said by no list without who publishes, nor where nobody is joint: %s, %s',
    (title, text) => {
      const found = read(title, `${text}\n\nWe support the work of the ports.`);
      expect(found.filter((fact) => fact.startsWith('statement/support'))).toEqual([]);
    },
  );
});

describe('a pledge to respond', () => {
  it('is a threat, but not where it is to a need', () => {
    const pledge = (what: string) => readRelease(NORWAY, `Peru pledged to respond to ${what}.`);
    expect(pledge("Chile's attack")[0]).toMatch(/^statement\/threaten PER>CHL/);
    expect(pledge('the needs of Chile')[0]).toMatch(/^statement\/intent PER>CHL/);
  });
});
