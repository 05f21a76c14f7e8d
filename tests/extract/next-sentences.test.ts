import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '../../src/extract/text/sentences.ts';
import { tokensOf } from '../../src/extract/text/token.ts';
import { extractor, inShort } from './reading.ts';

const read = (text: string) =>
  extractor.extract({ text, title: null, publisher: null, publishedOn: '2023-05-09' }).facts;

describe('a word of the sentence before or after', () => {
  it.each([
    [
      'Ghanaian President Ama Osei and Togolese President Kofi Mensah will meet. More rain fell.',
      'meeting/in-person GHA+TGO 2023-05-09/..',
    ],
    [
      'Rain fell after the decision. Ghana called the Togolese quake regrettable.',
      'statement/greeting GHA>TGO 2023-05-09~',
    ],
  ])('changes nothing: %s', (text, expected) => {
    expect(read(text).map(inShort)).toEqual([expected]);
  });

  it('leaves support for a measure against a state what it is', () => {
    const [fact] = read('Few saw the end. Ghana supports sanctions on Togo.');
    expect(fact?.stance).toBe('conflictual');
  });
});

it.each(['\n', '\r', '\r\n'])('a line that ends with %j is a sentence of its own', (end) => {
  const text = `Rain in Ghana${end}Snow in Togo`;
  const sentences = sentencesOf(text, tokensOf(text), { abbreviations: new Set() });
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
});
