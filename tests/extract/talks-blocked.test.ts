import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const PERU = 'Ministry of Foreign Affairs of Peru';
const CALL =
  'Foreign Minister Ana Soto of Peru had a telephone conversation with Foreign Minister Luis Gomez of Spain.';
const said = (text: string) =>
  readRelease(PERU, `${CALL} ${text}`).filter((fact) => fact.startsWith('statement'));
const news = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('who stands in the way of talks', () => {
  it.each([
    'Chile is blocking the negotiations.',
    'The consultations have been put on hold by Chile.',
    'The minister spoke of the negotiating process frozen by Chile.',
    'The talks sabotaged by Chile will go on without it.',
  ])('is accused by the office that tells so: %s', (text) => {
    expect(said(text)).toEqual(['statement/accuse PER>CHL 2023-05-09~']);
  });

  it('is accused by whoever is quoted', () => {
    expect(
      news('"The talks were derailed by Chile," Peruvian Foreign Minister Ana Soto said.'),
    ).toEqual(['statement/accuse PER>CHL 2023-05-09~']);
  });

  it.each([
    'The talks were disrupted by the storm.',
    'The process was put on hold.',
    'In the war waged by Chile every day counts.',
  ])('is nobody where none is named, or no talks: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('is told by no reporter of his own', () => {
    expect(news('The talks were blocked by Chile on Monday.')).toEqual([]);
  });
});

describe('words for what others do', () => {
  it.each([
    [
      "Foreign Minister Luis Gomez of Spain spoke with understanding about Peru's position.",
      'statement/support ESP>PER',
    ],
    [
      "Chile's attempts to move the border are a source of special concern.",
      'statement/criticise PER>CHL',
    ],
    [
      "The minister gave principled assessments of Chile's cynical provocation.",
      'statement/criticise PER>CHL',
    ],
  ])('judge it: %s', (text, fact) => {
    expect(said(text)).toEqual([`${fact} 2023-05-09~`]);
  });
});
