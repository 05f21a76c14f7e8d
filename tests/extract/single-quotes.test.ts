import { describe, expect, it } from '@jest/globals';
import { quotesIn } from '../../src/extract/text/quotes.ts';
import { tokensOf } from '../../src/extract/text/token.ts';
import { article, extractor } from './reading.ts';

const quoted = (text: string) =>
  quotesIn(tokensOf(text)).map(({ start, end }) => text.slice(start, end));

describe('single quotation marks', () => {
  it.each([
    ["'We stand by Malta,' said Ann Berg.", ['We stand by Malta,']],
    [
      '‘We stand by Malta,’ said Ann Berg. ‘It is our friend.’',
      ['We stand by Malta,', 'It is our friend.'],
    ],
    [
      "Ann Berg said: 'It's Malta's choice. We'll respect it.'",
      ["It's Malta's choice. We'll respect it."],
    ],
  ])('hold what is said: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "The fishermen's boats and the workers' homes.",
    "In the capital, 'Abd al-Rahman said he was ready.",
    "The '90s were calm. The ministers' talks, too.",
  ])('are no apostrophes: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('give a statement its quotation and its speaker', async () => {
    const text =
      "'Apart from Chad, Malta is the country hardest hit,' said Foreign Minister Anniken Huitfeldt of Norway. " +
      "'Norway stands firmly by Malta.'";
    const { facts } = await extractor.read({
      ...article(text, '2022-11-02'),
      publisher: 'Norwegian Ministry of Foreign Affairs',
    });
    expect(facts.flatMap(({ quotes }) => quotes.map(({ text: words }) => words))).toContain(
      'Norway stands firmly by Malta.',
    );
  });
});

it('a quotation mark that nothing closes hides no quotation behind it', () => {
  const text = `“Rain ${'fell on the town '.repeat(200)}and “Ghana is our friend” was sung`;
  expect(quoted(text)).toEqual(['Ghana is our friend']);
});
