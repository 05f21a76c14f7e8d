import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const told = (text: string) =>
  extractor
    .extract(article(text, '2010-05-12'))
    .facts.map(inShort)
    .filter((fact) => fact.startsWith('meeting'));

const minister = 'Togolese Foreign Minister Ama Koffi';
const other = 'Chilean Foreign Minister Juan Soto';

describe('words that are said from afar', () => {
  it.each([
    [
      'In a telephone call on Monday, the foreign ministers of Togo and Chile discussed ports.',
      'call',
    ],
    ['In a phone call on Monday, the foreign ministers of Togo and Chile agreed to meet.', 'call'],
    [
      'During a video call on Monday, the foreign ministers of Togo and Chile reviewed ties.',
      'video',
    ],
    [`${minister} urged ${other} in a telephone conversation on Monday to open a port.`, 'call'],
    [`${minister} confronted ${other} over ports in a long video call on Monday.`, 'video'],
    [`${minister} warned ${other} against playing with fire in a phone call on Monday.`, 'call'],
    [`${minister} reached ${other} by telephone on Monday.`, 'call'],
    [`${minister} and ${other} held a Zoom call on Monday.`, 'video'],
    [`${minister} and ${other} agreed in a telephone call on Monday to meet soon.`, 'call'],
  ])('are a talk of the two: %s', (text, mode) => {
    expect(told(text)).toEqual([`meeting/${mode} CHL+TGO 2010-05-10`]);
  });

  it('are none with somebody who is only spoken of', () => {
    expect(
      told(`${minister} outshone ${other} in a phone call with her mother on Monday.`),
    ).toEqual([]);
  });
});
