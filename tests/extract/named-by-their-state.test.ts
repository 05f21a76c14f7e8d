import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Friday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2005-06-10'), publisher: 'Reuters' }).facts.map(inShort);

describe('two who are named by their states alone', () => {
  it.each([
    ["Togo's Kofi Agbo and Benin's Paul Dossou met in Lome on Friday.", 'in-person BEN+TGO'],
    ["Togo's Kofi Agbo and Benin's Paul Dossou last met in Lome on Friday.", 'in-person BEN+TGO'],
    [
      "Togolese President Kofi Agbo and Benin's Paul Dossou huddled for an hour on Friday.",
      'in-person BEN+TGO',
    ],
    [
      "Togo's Kofi Agbo and Benin's Paul Dossou came away empty-handed on Friday from talks in Lome.",
      'in-person BEN+TGO',
    ],
    [
      "Togo's Kofi Agbo and Benin's Paul Dossou exchanged views over lunch on Friday.",
      'in-person BEN+TGO',
    ],
  ])('met: "%s"', (text, told) => {
    expect(facts(text)).toContain(`meeting/${told} 2005-06-10`);
  });

  it('are players where the sentence tells of a game', () => {
    expect(
      facts("Togo's Kofi Agbo and Benin's Paul Dossou met in the final in Lome on Friday."),
    ).toEqual([]);
  });
});

describe('a guest', () => {
  it.each([
    'Togolese President Kofi Agbo is in Benin for talks with the opposition',
    'Togolese President Kofi Agbo was in Benin on a visit',
    'Togolese President Kofi Agbo came calling in Benin',
    'Benin prepared to welcome Togolese President Kofi Agbo',
  ])('comes: "%s"', (text) => {
    expect(facts(`${text}.`)).toEqual([expect.stringContaining('meeting/visit BEN+TGO')]);
  });

  it('is not whoever is only somewhere', () => {
    expect(facts('Togolese President Kofi Agbo is in Benin.')).toEqual([]);
  });
});

describe('what is done with a paper', () => {
  it.each([
    'Togo and Benin settled on a blueprint on Friday',
    'Togolese and Beninese officers shook on a truce on Friday',
    'The Togolese parliament gave its blessing on Friday to a treaty with Benin',
    'Togo gave its assent on Friday to a formula with Benin',
    'Togo tore up its accords with Benin on Friday',
    'Togo suspended with immediate effect on Friday a 20-year-old fishing treaty with Benin',
    'The Togolese Senate voted 40 to 2 on Friday in favour of ratification of a border treaty with Benin',
    'Togo declined on Friday to renew a treaty with Benin',
    'Togo ordered on Friday the suspension of a treaty with Benin',
  ])('is an agreement: "%s"', (text) => {
    expect(facts(`${text}.`)).toEqual([
      expect.stringMatching(/^agreement\/\S+ BEN\+TGO 2005-06-10$/),
    ]);
  });
});
