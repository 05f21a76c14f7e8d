import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

/** The words in which a sentence of the news tells its facts. */
const wordsOf = (text: string): readonly (string | undefined)[] =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '2012-05-09' })
    .facts.map(({ evidence: [first] }) => first?.text);

describe('the words of a fact', () => {
  it.each([
    [
      'Chad closed its embassy in Niger on Monday because it feared attacks by armed bands.',
      'Chad closed its embassy in Niger on Monday',
    ],
    [
      'The president of Peru visited Chile on Monday as part of a campaign to win over investors.',
      'The president of Peru visited Chile on Monday',
    ],
    [
      'Kenya expelled a Malian diplomat on Monday after finding papers of the army in his car.',
      'Kenya expelled a Malian diplomat on Monday',
    ],
  ])('end before its reason: %s', (text, words) => {
    expect(wordsOf(text)).toEqual([words]);
  });

  it.each([
    'The president of Peru visited Chile as part of a campaign on Monday.',
    'Kenya has kept troops in Somalia since 2011.',
    'Peru sent 40 doctors on Monday as part of its aid to Chile.',
  ])('go on where what is behind dates it or names its states: %s', (text) => {
    const words = wordsOf(text);
    expect(words.length).toBeGreaterThan(0);
    expect(words).toContain(text.slice(0, -1));
  });
});
