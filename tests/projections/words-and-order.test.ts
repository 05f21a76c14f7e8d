import { expect, it } from '@jest/globals';
import { participant } from '../examples.ts';
import { article, entries, facts, on, reportsOf, word } from './told.ts';

const naming = (edtf: string, germans: readonly string[]) => ({
  ...on(edtf),
  place: null,
  participants: [
    ...germans.map((name) => participant('DEU', 'party', name)),
    participant('FRA', 'party', 'Claire Duval'),
  ],
});

const apart = [word('FactsSeparated', 1, [10, 11])];
const both = article(1, naming('2025-11-05', ['Bea Kern']), naming('2025-11-06~', ['Arno Weiss']));
const one = article(2, naming('2025-11-05', ['Arno Weiss']));
const bridge = article(3, naming('2025-11-05', ['Arno Weiss', 'Bea Kern']));

it.each([
  ['first', [bridge, both, one, apart]],
  ['before the word', [both, one, bridge, apart]],
  ['last', [apart, both, one, bridge]],
])('puts a report that ties facts kept apart with the first by id, when it comes %s', (_, told) => {
  expect(reportsOf(entries(...told))).toEqual([facts(10, 30), facts(11, 20)]);
});
