import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya agreed on Monday to supply Chad with maize.',
  'Kenya agreed Monday to let Chadian inspectors into the dam.',
  'Kenya has agreed to free two Chadian journalists, officials said on Monday.',
  'Kenya promised on Monday to release two Chadian reporters.',
])('what one state agrees to do for another it says it means to do: %s', (text) => {
  expect(facts(text)[0]).toContain('statement/intent KEN>TCD');
});

it('takes those of the press in a state for no state where nobody holds them', () => {
  expect(facts('Kenya promised on Monday to tell two Chadian reporters.')).toEqual([]);
});

it('knows both parties to a paper behind an article', () => {
  expect(facts('An accord between the Netherlands and Chad was signed on Monday.')).toEqual([
    'agreement/agreement NLD+TCD 2014-05-26',
  ]);
});
