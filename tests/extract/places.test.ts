import { describe, expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const placesOf = (text: string) =>
  extractor.extract(article(text)).facts.map(({ type, place }) => [type, place]);

describe('the place of a meeting', () => {
  it.each([
    ['in the eastern city of Hangzhou', { name: 'Hangzhou', country: 'CHN' }],
    ['in the Black Sea resort of Sochi', { name: 'Sochi', country: 'RUS' }],
    ['at the White House', { name: 'White House', country: 'USA' }],
  ])('is told %s', (where, place) => {
    const text = `Li Qiang met Kyrgyz President Sadyr Japarov ${where} on Monday.`;
    expect(placesOf(text)).toEqual([['meeting', place]]);
  });
});

describe('the place of a visit is where it led', () => {
  const visited = { name: 'Namibia', country: 'NAM' };
  const town = { name: 'Windhoek', country: 'NAM' };

  it.each([
    ['will travel to Windhoek on 9 November', town],
    ['left yesterday for Windhoek', town],
    ['visited Namibia on Monday', visited],
    ['is paying an official visit to Namibia', visited],
  ])('Malawian Foreign Minister Eliya Tembo %s', (told, place) => {
    expect(placesOf(`Malawian Foreign Minister Eliya Tembo ${told}.`)).toEqual([
      ['meeting', place],
    ]);
  });
});

describe('the place of a statement is where it was said', () => {
  const town = { name: 'Lilongwe', country: 'MWI' };

  it.each([
    ['In Lilongwe, Malawian Foreign Minister Eliya Tembo accused Namibia of lying.', town],
    [
      'Malawian Foreign Minister Eliya Tembo told reporters in Lilongwe that Namibia must pay.',
      town,
    ],
    ['“Namibia must stop this,” Malawian Foreign Minister Eliya Tembo said in Lilongwe.', town],
    ['Malawian Foreign Minister Eliya Tembo accused Namibia of lying in Windhoek.', null],
    ['Malawian Foreign Minister Eliya Tembo said in Namibia that Namibia must pay.', null],
  ])('%s', (text, place) => {
    expect(placesOf(text)).toEqual([['statement', place]]);
  });
});

it('the place of a deed is told by its own clause', () => {
  expect(placesOf('Malawi and Namibia held a joint exercise off Walvis Bay last week.')).toEqual([
    ['action', { name: 'Walvis Bay', country: 'NAM' }],
  ]);
});
