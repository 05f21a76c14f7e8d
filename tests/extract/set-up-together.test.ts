import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const KENYA = 'President of Kenya';
const MET = 'President William Ruto met with President Nana Akufo-Addo of Ghana in Nairobi.';
const further = (text: string) => readRelease(KENYA, `${MET} ${text}`).slice(1);
const news = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('what two states set up together', () => {
  it.each([
    'The two leaders established a ministerial committee on ports.',
    'President William Ruto and President Akufo-Addo launched a partnership on ports.',
    'The two sides will set up a task force on ports.',
    'Kenya and Ghana are launching a dialogue on ports.',
    'The two sides agreed to form a working group on ports.',
  ])('is agreed between them: %s', (text) => {
    expect(further(text)).toEqual(['agreement/oral GHA+KEN 2023-05-09~']);
  });

  it.each([
    'Kenya has set up a commission on the claims of Ghana.',
    'President William Ruto and the Deputy President of Kenya launched a partnership on ports.',
    'Kenya and Ghana launched a group of balloons.',
  ])('is nothing where one sets it up, or where it is no body: %s', (text) => {
    expect(news(text).filter((fact) => fact.startsWith('agreement'))).toEqual([]);
  });

  it('is no crime that they commit to prevent', () => {
    expect(further('The leaders committed to work together to deter aggression.')).toEqual([
      'agreement/oral GHA+KEN 2023-05-09~',
    ]);
  });
});

describe('a joint statement that was adopted', () => {
  const JOINT = 'statement/joint-statement GHA+KEN 2023-05-09~';

  it.each([
    ['Following the talks, a joint statement was adopted.', JOINT],
    ['A joint declaration on ports was signed during the visit.', JOINT],
    ['A joint communique was issued.', JOINT],
    [
      'A joint declaration and a number of other documents were signed.',
      'agreement/agreement GHA+KEN 2023-05-09~',
    ],
  ])('is said by those who met: %s', (text, fact) => {
    expect(further(text)).toEqual([fact]);
  });

  it.each([
    'No joint statement was issued after the talks.',
    'A law on ports was adopted.',
    'The joint statement issued in May is being carried out.',
  ])('is none where there is no such paper: %s', (text) => {
    expect(further(text)).toEqual([]);
  });
});
