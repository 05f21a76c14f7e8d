import { expect, it } from '@jest/globals';
import { makeResolver } from '../../src/extract/who/resolve-actor.ts';
import { vocabulary } from './reading.ts';

const resolve = makeResolver(vocabulary);

it.each([
  ['Xi Jinping', '2025-11-04', 'CHN', 'Xi Jinping', 'President'],
  ['Putin', '2010-05-05', 'RUS', 'Vladimir Putin', 'Prime Minister'],
  ['the Russian prime minister', '2025-11-04', 'RUS', 'Mikhail Mishustin', 'Prime Minister'],
  ['Premier Li Qiang', '2025-11-04', 'CHN', 'Li Qiang', 'Premier'],
  ['Kremlin spokesman', '2025-11-04', 'RUS', null, 'Spokesperson'],
  ['Chinese Foreign Ministry', '2025-11-04', 'CHN', null, null],
  ['Military (Ukraine)', undefined, 'UKR', null, null],
  ['White House', undefined, 'USA', null, null],
  ['Michael Jordan', undefined, null, null, null],
  ['nobody in particular', undefined, null, null, null],
])('%s on %s is of %s', (name, on, country, person, office) => {
  expect(resolve(name, on)).toEqual({ country, person, office });
});
