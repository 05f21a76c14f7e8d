import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

const WAR = 'Six weeks of the brutal aggression of Chad have passed. ';

/** What an office of Niger tells of the war that Chad wages, each with its stance. */
const told = (words: string) =>
  extractor
    .extract({
      text: WAR + words,
      title: null,
      publisher: 'President of Niger',
      publishedOn: '2023-05-09',
    })
    .facts.map((fact) => `${inShort(fact)} ${fact.stance}`);

describe('kind words about a state that wages war', () => {
  it.each([
    '"Because of the Chadian shells our farmers need help with the harvest," the President said.',
    '"Nobody who lives near Chad sleeps well, and many want new cellars," the President said.',
  ])('are for somebody else: %s', (words) => {
    expect(told(words).filter((fact) => fact.endsWith('cooperative'))).toEqual([]);
  });

  it.each([
    ['"Niger is ready for talks with Chad," the President said.', 'statement/intent NER>TCD'],
    [
      '"We are grateful to Chad for the release of the crew," the President said.',
      'statement/praise NER>TCD',
    ],
  ])('are for it beside its name and where they speak of peace: %s', (words, expected) => {
    expect(told(words)).toEqual([expect.stringContaining(expected)]);
    expect(told(words)).toEqual([expect.stringContaining('cooperative')]);
  });

  it('ask it for what hurts it', () => {
    expect(
      told('The President stressed that the ruin which Chad has left must be paid for.'),
    ).toEqual(['statement/appeal NER>TCD 2023-05-09~ conflictual']);
  });

  it('are no kind words for whom it attacks', () => {
    const facts = extractor.extract({
      text: "Ghana told of Chad's war against Niger. Ghana said it wanted to help Niger.",
      title: null,
      publisher: null,
      publishedOn: '2023-05-09',
    }).facts;
    expect(facts.map(inShort)).toContain('statement/intent GHA>NER 2023-05-09~');
  });
});

describe('what is meant against a state', () => {
  it.each([
    ['Ghana is committed to preventing Togo from building a reactor.', 'intent'],
    ['Ghana reaffirmed its support for the sanctions on Togo.', 'support'],
    ['Ghana pledged to hold Togo to account.', 'intent'],
    ['Ghana called for new pressure on Togo.', 'appeal'],
  ])('is hard on it: %s', (text, act) => {
    const { facts } = extractor.extract({
      text,
      title: null,
      publisher: null,
      publishedOn: '2023-05-09',
    });
    expect(facts).toMatchObject([{ act, stance: 'conflictual' }]);
  });

  it.each([
    'Ghana supports the lifting of the sanctions on Togo.',
    'Ghana called for an end to the pressure on Togo.',
  ])('is kind where it ends: %s', (text) => {
    const { facts } = extractor.extract({
      text,
      title: null,
      publisher: null,
      publishedOn: '2023-05-09',
    });
    expect(facts).toMatchObject([{ stance: 'cooperative' }]);
  });
});

describe('who stands beside an office', () => {
  it('is not whoever holds it', () => {
    expect(
      readRelease(
        'President of Poland',
        'The wife of the President of Poland thanked Malta. The First Lady of Malta praised Poland.',
      ),
    ).toEqual(['statement/praise POL>MLT 2023-05-09~', 'statement/praise MLT>POL 2023-05-09~']);
  });

  it('is "she" and "he" nowhere', () => {
    const { facts } = extractor.extract({
      text: 'The brother of the Polish president sold a boat. He thanked Malta for its help.',
      title: null,
      publisher: null,
      publishedOn: '2023-05-09',
    });
    expect(facts).toEqual([]);
  });

  it('has an office that names other states or unions in it', () => {
    expect(
      readRelease(
        'President of Poland',
        'President of Poland Andrzej Duda met Spanish Minister of Foreign Affairs, the European Union and Cooperation José Manuel Albares.',
      ),
    ).toEqual(['meeting/in-person ESP+POL 2023-05-09~']);
  });
});
