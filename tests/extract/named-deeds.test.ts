import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const HEAD =
  'LIMA, June 9 (Wire) - Peru expelled two Ecuadorean envoys on Monday, accusing them of spying.';

/** The facts of a sentence that follows the news. */
const toldOf = (text: string) => {
  const whole = extractor.extract(article(`${HEAD}\n\n${text}`, '2015-06-10'));
  return whole.facts
    .filter(({ evidence }) => evidence.some(({ start }) => start > HEAD.length))
    .map(inShort);
};

it.each([
  ['Chile called the expulsions a provocation.', 'statement/criticise CHL>PER 2015-06-10~'],
  ['Chile called the decision a provocation.', 'statement/criticise CHL>PER 2015-06-10~'],
  ['Chile welcomed the move.', 'statement/praise CHL>PER 2015-06-10~'],
  ['Quito called the expulsions a provocation.', 'statement/criticise ECU>PER 2015-06-10~'],
])('lays a deed at the door of whoever did it, not of whom he blames: %s', (text, fact) => {
  expect(toldOf(text)).toEqual([fact]);
});

it('knows of which countries a story about two tells', () => {
  expect(toldOf('The countries broke off diplomatic ties in 1995.')).toEqual([
    expect.stringMatching(/^action\/relations ECU\+PER.* 1995$/),
  ]);
  expect(toldOf('The countries of the Andes fear for their trade.')).toEqual([]);
});
