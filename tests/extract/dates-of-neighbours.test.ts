import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

const GHANA = 'President of Ghana';
const met = 'President of Ghana John Mahama met with President of Togo Faure Gnassingbé. ';

describe('a trip that is discussed', () => {
  const spoke =
    'President of Ghana John Mahama spoke today with President of Togo Faure Gnassingbé';

  it.each([
    [
      `${spoke} to discuss President Mahama's upcoming visit to Mali.`,
      'meeting/visit GHA+MLI 2023-05-09/..',
    ],
    [
      `${spoke} to discuss President Mahama's recent trip to Mali, as well as the games in September.`,
      'meeting/visit GHA+MLI ../2023-05-09',
    ],
  ])('is not of the day of the talks: %s', (text, expected) => {
    expect(readRelease(GHANA, text)).toContain(expected);
  });
});

describe('days that something else has', () => {
  it.each([
    [
      '"I thanked him for the loan, this deal was offered the day before," John Mahama said.',
      'statement/praise GHA>TGO 2023-05-09~',
    ],
    [
      '"This year we have kept a feast, but the friendship with Togo is older," John Mahama said.',
      'statement/praise GHA>TGO 2023-05-09~',
    ],
    [
      '"We did well when we agreed in Lomé to build a dam," John Mahama said.',
      'agreement/oral GHA+TGO ../2023-05-09',
    ],
    [
      '"You and I met in Lomé not so long ago and agreed to build a dam," John Mahama said.',
      'agreement/oral GHA+TGO ../2023-05-09',
    ],
    [
      'John Mahama recalled that he was given the list during the visit of President of Mali Assimi Goïta to Ghana.',
      'meeting/visit GHA+MLI ../2023-05-09',
    ],
    [
      'John Mahama noted that at the beginning of the war Mali issued an ultimatum to Chad.',
      'statement/threaten MLI>TCD ../2023-05-09',
    ],
    [
      '"I am proud of the fact that Ghana sent vaccines to Mali," John Mahama said.',
      'action/aid GHA>MLI ../2023-05-09',
    ],
    [
      'Contracts for ten boats have been signed with firms of Togo.',
      'agreement/contract GHA+TGO ../2023-05-09',
    ],
  ])('date nothing else: %s', (text, expected) => {
    expect(readRelease(GHANA, met + text)).toContain(expected);
  });

  it('leaves what is said behind a visit that is recalled to the day of publication', () => {
    const facts = readRelease(
      GHANA,
      'President of Ghana John Mahama recalled the visit of President of Mali Assimi Goïta to Accra. John Mahama thanked Mali.',
    );
    expect(facts).toContain('statement/praise GHA>MLI 2023-05-09~');
  });
});

it('leaves the day before of the next clause to it, behind talks of a day', () => {
  const text =
    '"I met with President of Togo Faure Gnassingbé today. I thanked him for the loan, this deal was offered the day before," President of Ghana John Mahama said.';
  expect(readRelease(GHANA, text)).toContain('statement/praise GHA>TGO 2023-05-09');
});

describe('days of two months', () => {
  it.each([
    'On April 30–May 1, President of Ghana John Mahama visited Mali.',
    'President of Ghana John Mahama visited Mali on 30 April – 1 May for talks.',
  ])('may have a dash between them: %s', (text) => {
    expect(readRelease(GHANA, text)).toEqual(['meeting/visit GHA+MLI 2023-04-30/2023-05-01']);
  });
});

describe('years', () => {
  const read = (text: string) =>
    extractor
      .extract({ text, title: null, publisher: GHANA, publishedOn: '2023-12-20' })
      .facts.map(inShort);

  it.each(['I believe', 'if I am not mistaken'])('may stand behind an aside: %s', (aside) => {
    expect(
      read(
        `President of Ghana John Mahama met with President of Mali Assimi Goïta in June, ${aside}, of 2020.`,
      ),
    ).toEqual(['meeting/in-person GHA+MLI 2020-06']);
  });

  it('are those of publication where they are outgoing', () => {
    expect(read('In the outgoing year, Ghana sent vaccines to Mali.')).toEqual([
      'action/aid GHA>MLI 2023',
    ]);
  });
});
