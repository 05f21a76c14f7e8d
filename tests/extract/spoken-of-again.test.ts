import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) => extractor.extract(article(text, '2024-05-14')).facts.map(inShort);
const RECALL = 'Togo recalled its ambassador to Mali on Monday.';
const NOW = '2024-05-14~';

describe('what is of the state that was spoken of', () => {
  it.each([
    [`${RECALL} Its foreign ministry urged Mali to hold talks.`, `statement/appeal TGO>MLI ${NOW}`],
    [`${RECALL} Its army shelled a Malian village.`, `action/force TGO>MLI ${NOW}`],
    [`${RECALL} The country urged Mali to hold talks.`, `statement/appeal TGO>MLI ${NOW}`],
    [
      'Togo recalled its envoy, and its foreign ministry urged Mali to hold talks.',
      `statement/appeal TGO>MLI ${NOW}`,
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it('not of a person who was spoken of', () => {
    const text =
      'Togolese Foreign Minister Ann Ayi smiled on Monday. Its army shelled a Beninese village.';
    expect(facts(text).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });

  it('not where more of it follows', () => {
    const text = `${RECALL} Its government of technocrats fears Mali.`;
    expect(facts(text)).toHaveLength(1);
  });
});

describe('"there"', () => {
  it.each([
    ['Togo has a base in Mali. It deployed 300 more troops there on Monday.', 'action/deployment'],
    ['Togo sent rice to Mali last week. It also sent doctors there on Monday.', 'action/aid'],
    ['Togo sent rice to Mali last week. It said it would send doctors there.', 'statement/intent'],
  ])('%s', (text, expected) => {
    expect(facts(text).at(-1)).toMatch(new RegExp(`^${expected} TGO>MLI`));
  });

  it('where somebody goes', () => {
    const text = 'Togolese President Ann Ayi left for Mali on Sunday. She arrived there on Monday.';
    expect(facts(text).at(-1)).toBe('meeting/visit MLI+TGO 2024-05-13');
  });

  it('is no place where it only says that something is', () => {
    const text = 'Togo has a base in Mali. It sent word that there would be no troops.';
    expect(facts(text).filter((fact) => fact.startsWith('action'))).toEqual([]);
  });

  it('is not where those are at home who act', () => {
    const text = 'A storm hit a port in Togo. Togo sent doctors there on Monday.';
    expect(facts(text)).toEqual([]);
  });
});
