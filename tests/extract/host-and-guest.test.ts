import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const read = (text: string) => extractor.extract(article(text, '2024-05-14')).facts;
const facts = (text: string) => read(text).map(inShort);
const people = (text: string) =>
  read(text)
    .at(-1)
    ?.participants.map(({ country, person }) => `${country} ${person}`);

const VISIT = 'Togolese Foreign Minister Ann Ayi arrived in Bamako on Monday for a two-day visit.';
const TALKS =
  'Togolese Foreign Minister Ann Ayi held talks with Malian Foreign Minister Kofi Kamara on Monday.';
const MET = ['TGO Ann Ayi', 'MLI Kofi Kamara'];

describe('a minister of no state that is named', () => {
  it.each([
    `${VISIT} She met Defence Minister Kofi Kamara.`,
    `${VISIT} She met with Defence Minister Kofi Kamara and other officials.`,
    `${VISIT} She is scheduled to meet President Kofi Kamara on Wednesday.`,
    'Togolese Foreign Minister Ann Ayi visited Mali on Monday. In Bamako, Ayi met President Kofi Kamara.',
    'BAMAKO (AP) - Togolese Foreign Minister Ann Ayi held talks with Prime Minister Kofi Kamara on Monday.',
  ])('is of those whom the other met: %s', (text) => {
    expect(people(text)).toEqual(MET);
  });

  it('is told something where he is the host', () => {
    expect(
      facts(`${VISIT} She told Prime Minister Kofi Kamara that Togo would help.`),
    ).toContainEqual(expect.stringMatching(/^statement\/\w+ TGO>MLI/));
  });

  it('is the host where the guest holds that office herself', () => {
    expect(
      facts(`${VISIT} Foreign Minister Kofi Kamara thanked Togo for its help.`),
    ).toContainEqual(expect.stringMatching(/^statement\/praise MLI>TGO/));
  });

  it.each([
    'NAIROBI, May 14 (Reuters) - Togolese President Ann Ayi met Defence Minister Kofi Kamara on Tuesday.',
    'NAIROBI, May 14 (Reuters) - Togolese President Ann Ayi told Interior Minister Kofi Kamara to resign.',
    'Togolese Foreign Minister Ann Ayi visited Bamako on Sunday. On her return she met Defence Minister Kofi Kamara.',
    'Togolese Foreign Minister Ann Ayi visited Bamako on Sunday. In Lomé she met Defence Minister Kofi Kamara.',
    'Togolese Prime Minister Ann Ayi held talks with her Malian counterpart on Sunday. She later met Finance Minister Kofi Kamara.',
  ])('may be of the same state: %s', (text) => {
    expect(
      read(text)
        .at(-1)
        ?.participants.map(({ person }) => person)
        .includes('Kofi Kamara') ?? false,
    ).toBe(false);
  });

  it('is of nobody where no visit and no talks were told', () => {
    expect(facts('Ann Ayi of Togo smiled. Defence Minister Kofi Kamara thanked her.')).toEqual([]);
  });
});

describe('who is named in full once more', () => {
  it.each(['Kofi Kamara', 'Foreign Minister Kofi Kamara', 'Mr. Kamara', 'Her host'])(
    '%s',
    (who) => {
      expect(facts(`${TALKS} ${who} thanked Togo for its help.`)).toContainEqual(
        expect.stringMatching(/^statement\/praise MLI>TGO/),
      );
    },
  );

  it('is not of the office of another state that stands before the comma', () => {
    const text = `${TALKS} At the request of the president of Togo, Kofi Kamara condemned Benin.`;
    expect(facts(text)).toContainEqual(expect.stringMatching(/^statement\/criticise MLI>BEN/));
  });

  it('is told from another of that surname', () => {
    const other = `${TALKS} Beninese Interior Minister Awa Kamara thanked Togo for its help.`;
    expect(facts(other)).toContainEqual(expect.stringMatching(/^statement\/praise BEN>TGO/));
  });
});

describe('"the Malian minister"', () => {
  const MET =
    'Togolese Defence Minister Ann Ayi met Malian Defence Minister Kofi Kamara on Monday.';
  it.each([
    'The Malian minister of trade thanked Togo.',
    'The Malian minister, Awa Sall, thanked Togo.',
    'Another Malian minister thanked Togo.',
  ])('is another: %s', (text) => {
    expect(read(`${MET} ${text}`).at(-1)?.participants[0]?.person).not.toBe('Kofi Kamara');
  });
});
