import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Wednesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2019-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2019-05-15~';

describe('verbs that need a second look', () => {
  it.each([
    ['Ghana called on Togo to end the violation.', `statement/appeal GHA>TGO ${NOW}`],
    [
      '"Togo’s move is hasty and regretted," the Ghanaian minister said.',
      `statement/criticise GHA>TGO ${NOW}`,
    ],
    ['Ghana called the Togolese raid a crime.', `statement/criticise GHA>TGO ${NOW}`],
    [
      'Ghana called on Monday the Togolese ban a violation.',
      'statement/criticise GHA>TGO 2019-05-13',
    ],
    ['Ghana said it would never let Togo down.', `statement/intent GHA>TGO ${NOW}`],
    ['Ghana said it would never abandon Togo.', `statement/intent GHA>TGO ${NOW}`],
    ['Ghana said it would never yield to Togo.', `statement/refuse GHA>TGO ${NOW}`],
    [
      '"We have no plans to attack Togo," Ghanaian Defence Minister Kofi Addo said.',
      `statement/defend GHA>TGO ${NOW}`,
    ],
    [
      'Ghana said it would not hesitate to use force against Togo.',
      `statement/threaten GHA>TGO ${NOW}`,
    ],
    [
      'Ghana said it did not rule out military action against Togo.',
      `statement/threaten GHA>TGO ${NOW}`,
    ],
    [
      '"Togo has repeatedly refused our offers," Ghanaian government spokesman Kofi Addo said.',
      'statement/refuse TGO>GHA ../2019-05-15',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });

  it('a century is nobody of the name of Xi', () => {
    expect(facts('Ghana said Togo was a model for Africa in the XXI century.')).toEqual([
      `statement/praise GHA>TGO ${NOW}`,
    ]);
  });

  it.each([
    ['Ghana said it would not use force against the fishermen of Lome.'],
    ['"We do not want to use force," the Ghanaian minister said of the farmers.'],
  ])('no threat: %s', (text) => {
    expect(facts(text).filter((fact) => fact.includes('threaten'))).toEqual([]);
  });
});
