import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string, publisher: string | null = null) =>
  extractor.extract({ ...article(text, '2024-05-14'), publisher }).facts.map(inShort);

describe('a name with a town in it', () => {
  it.each(['the Dakar Rally', 'the Tokyo Marathon', 'the Kigali Declaration'])(
    'is not of the state that has the town: %s',
    (name) => {
      expect(facts(`Chad praised the winners of ${name}.`)).toEqual([]);
    },
  );

  it('is none of two formats', () => {
    const told = facts(
      'The parties discussed talks in the Minsk and Normandy formats with Kenya.',
      'President of Ukraine',
    );
    expect(told.join()).not.toContain('BLR');
  });
});

it('takes whoever leads a forum of no state for the forum, and not for his country', () => {
  for (const forum of ['World Economic Forum', 'World Economic Forum (WEF)']) {
    const text = `Andriy Yermak met with President of the ${forum} Børge Brende. He thanked Børge Brende for the support.`;
    expect(facts(text, 'President of Ukraine').join()).not.toContain('NOR');
  }
});
