import { expect, it } from '@jest/globals';
import { article, extractor } from './reading.ts';

const meetings = (text: string) =>
  extractor
    .extract(article(text, '2015-06-10'))
    .facts.filter(({ type }) => type === 'meeting')
    .map(({ participants, occurred, modality }) => [
      participants.map(({ country }) => country).sort(),
      occurred.edtf,
      modality,
    ]);

const TALKERS = [
  'Peruvian Foreign Minister Ana Ruiz',
  'a Peruvian delegation',
  'Peruvian officials',
];
const OTHERS = ['Ecuadorean President Juan Mora', 'the Ecuadorean foreign minister'];

it.each([
  ['At talks with {other} on Monday, {one} laughed.', '2015-06-08', 'actual'],
  ['After a meeting with {other} on Monday, {one} laughed.', '2015-06-08', 'actual'],
  ['{one} laughed at a news conference with {other} on Monday.', '2015-06-08', 'actual'],
  ['{one} laughed ahead of a meeting with {other} on Friday.', '2015-06-12', 'planned'],
])('tells of talks however those who talk are named: %s', (pattern, date, modality) => {
  for (const one of TALKERS)
    for (const other of OTHERS) {
      const text = pattern.replace('{other}', other).replace('{one}', one);
      const written = text.charAt(0).toUpperCase() + text.slice(1);
      expect([written, meetings(written)]).toEqual([written, [[['ECU', 'PER'], date, modality]]]);
    }
});
