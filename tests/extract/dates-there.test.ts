import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) => extractor.extract(article(text, '2023-05-18')).facts.map(inShort);

describe('what is told of a time that was just named', () => {
  it.each([
    [
      'Togolese Foreign Minister Ann Ayi and Malian Foreign Minister Bo Diarra spoke by phone on Wednesday. They last met in Lomé on 30 November, when they agreed to open a bank.',
      'agreement/oral MLI+TGO 2022-11-30',
    ],
    [
      "Togo's president visited Mali in March 2021, during which the two presidents agreed to open a bank.",
      'agreement/oral MLI+TGO 2021-03',
    ],
    [
      'Togo and Mali held talks on 3 May 2021, at which they agreed to open a bank.',
      'agreement/oral MLI+TGO 2021-05-03',
    ],
    [
      'Relations have been tense since 2019, when Togo expelled the Malian ambassador.',
      'action/expulsion TGO>MLI 2019',
    ],
    [
      'Togo and Mali have been at odds since May 2019, when Togo expelled the Malian ambassador.',
      'action/expulsion TGO>MLI 2019-05',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text).at(-1)).toBe(expected);
  });

  it('ends the words that tell the one before the preposition of the other', () => {
    const text = 'Togo and Mali held talks on 3 May 2021, at which they agreed to open a bank.';
    const [talks] = extractor.extract(article(text, '2023-05-18')).facts;
    expect(talks?.evidence.map((span) => span.text)).toEqual([
      'Togo and Mali held talks on 3 May 2021',
    ]);
  });
});

describe('"that year"', () => {
  const BREAK = 'Togo cut ties with Mali in 1999.';
  it.each([
    ['In May of that year Togo expelled Malian diplomats.', '1999-05'],
    ['In May that year Togo expelled Malian diplomats.', '1999-05'],
    ['On 5 June of the same year Togo expelled Malian diplomats.', '1999-06-05'],
    ['Later that year Togo expelled Malian diplomats.', '1999'],
    ['In May of this year Togo expelled Malian diplomats.', '2023-05'],
  ])('%s', (text, date) => {
    expect(facts(`${BREAK} ${text}`).at(-1)).toBe(`action/expulsion TGO>MLI ${date}`);
  });

  it('of which no year was named is the one that the day of publication tells', () => {
    expect(facts('In March of that year Togo expelled Malian diplomats.')).toEqual([
      'action/expulsion TGO>MLI 2023-03',
    ]);
  });
});

describe('what is told of another time', () => {
  it.each([
    [
      'Togolese Foreign Minister Ann Ayi arrived in Bamako on Monday, where she will meet Malian President Bo Diarra.',
      'meeting/in-person MLI+TGO 2023-05-18/..',
    ],
    [
      'Togolese Foreign Minister Ann Ayi spoke in Accra on Tuesday, where Ghana has expelled four Malian diplomats.',
      'action/expulsion GHA>MLI ../2023-05-18',
    ],
    [
      'The Togolese foreign minister arrived in Accra on Monday after visiting Mali last week.',
      'meeting/visit MLI+TGO 2023-05-08/2023-05-14',
    ],
    [
      'Togo resumed flights on Tuesday after cutting ties with Mali in June 2017.',
      'action/relations TGO>MLI 2017-06',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it('"that year" is not the year of an aside', () => {
    const text =
      'In 1994 Togo, independent since 1960, gave up a port. In December that year Togo expelled Malian diplomats.';
    expect(facts(text)).toEqual(['action/expulsion TGO>MLI 1994-12']);
  });
});

describe('a meeting that is yet to be held', () => {
  const BOTH = 'Togolese President Ann Ayi and Malian President Bo Diarra';
  it.each([
    [`A meeting between ${BOTH} will be held in June.`, '2023-06'],
    [`A summit between ${BOTH} is expected to be held in Lomé next month.`, '2023-06'],
    [`The minister said a meeting between ${BOTH} would take place in June.`, '2023-06'],
    [`The minister said on Monday talks between ${BOTH} would be held in June.`, '2023-06'],
  ])('%s', (text, date) => {
    const found = extractor.extract(article(text, '2023-05-18')).facts;
    expect(found.map(({ modality, occurred }) => [modality, occurred.edtf])).toEqual([
      ['planned', date],
    ]);
  });

  it('of which no day is told is none', () => {
    expect(facts(`He said talks between ${BOTH} would be held soon.`)).toEqual([]);
  });

  it('is told from one whose next round is', () => {
    const text = `Officials said talks between ${BOTH} on Sunday were cordial and the next round would be held in July.`;
    expect(facts(text)).toContain('meeting/in-person MLI+TGO 2023-05-14');
  });

  it('is told from one that was held', () => {
    expect(facts(`A meeting between ${BOTH} was held in Lomé in March.`)).toEqual([
      'meeting/in-person MLI+TGO 2023-03',
    ]);
  });
});

describe('in what an office publishes', () => {
  const publisher = 'Ministry of Foreign Affairs of Togo';
  const dates = (text: string) =>
    extractor
      .extract({ ...article(text, '2023-05-18'), publisher })
      .facts.map(({ occurred }) => occurred.edtf);

  it('a day behind a name between commas is that of what was said', () => {
    expect(
      dates('Foreign Minister Ann Ayi thanked the Foreign Minister of Mali, Bo Diarra, on 16 May.'),
    ).toEqual(['2023-05-16']);
  });

  it('what "we" say is of the day of publication, whatever call was told of', () => {
    const text =
      'On Sunday, Minister Ayi spoke by telephone with the Foreign Minister of Mali, Bo Diarra. We call on Benin to free the crew.';
    expect(dates(text)).toEqual(['2023-05-14', '2023-05-18~']);
  });
});
