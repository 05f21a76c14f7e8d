import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya fired a rocket into the Chadian village of Mao on Monday.',
  'Kenyan soldiers fought Chadian troops near the border on Monday.',
  'A Chadian helicopter was hit by Kenyan ground fire on Monday.',
  'A bridge in Chad was destroyed by Kenyan missiles on Monday.',
  "Kenyan jets destroyed Chad's small air force on Monday.",
  'Kenya continued its attacks on Chadian power stations on Monday.',
  'Kenya kept up its bombardment of Chadian towns on Monday.',
])('force: %s', (text) => {
  expect(facts(text)).toEqual(['action/force KEN>TCD 2014-05-26']);
});

it.each([
  'Ten people died in clashes between Kenyan and Chadian soldiers on Monday.',
  'Two guards were killed on Monday in a clash between Kenyan and Chadian troops.',
  'Fighting broke out between Kenyan and Chadian forces on Monday.',
  'Kenya and Chad fought for a third day on Monday.',
])('of both: %s', (text) => {
  expect(facts(text)).toEqual(['action/force KEN+TCD 2014-05-26']);
});

it('tells of two Koreas from which warships come', () => {
  expect(facts('Warships from North and South Korea exchanged fire on Monday.')).toEqual([
    'action/force KOR+PRK 2014-05-26',
  ]);
});

it.each([
  ['Kenya and Chad clashed over fishing rights at a summit on Monday.', 'KEN+TCD'],
  ['Kenya and Chad squabbled over the pipeline on Monday.', 'KEN+TCD'],
  ['Kenya sparred with Chad over the pipeline on Monday.', 'KEN>TCD'],
  ['Chad came under fire from Kenya on Monday over the pipeline.', 'KEN>TCD'],
])('words: %s', (text, pair) => {
  expect(facts(text)).toEqual([`statement/criticise ${pair} 2014-05-26`]);
});

it.each([
  'Kenya stopped its bombing of Chadian villages on Monday.',
  'Kenyan troops marched out of Chad on Monday.',
])('withdrawal: %s', (text) => {
  expect(facts(text)).toEqual(['action/ceasefire-withdrawal KEN>TCD 2014-05-26']);
});

it('lets a delegation act that somebody without a name leads', () => {
  expect(
    facts('A Kenyan delegation headed by the finance minister flew to Chad on Monday.'),
  ).toEqual(['meeting/visit KEN+TCD 2014-05-26']);
});

it.each([
  'Kenyan volunteers fought alongside Chadian troops on Monday.',
  'Chad was hit by a Kenyan song on Monday.',
  'Kenyan lorries rolled out of a factory in Chad on Monday.',
])('nothing: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
