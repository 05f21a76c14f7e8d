import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const told = (text: string) => extractor.extract(article(text, '2010-05-12')).facts.map(inShort);

it.each([
  'The Togolese-Chilean intergovernmental commission met in Lima on Monday.',
  'The Togo-Chile Inter-Governmental Commission on Trade met in Lima on Monday.',
  'A Togolese-Chilean joint committee on ports sat in Lima on Monday.',
  "Togo's and Chile's Joint Ports Commission met in Lima on Monday.",
  'A joint commission of Togo and Chile met in Lima on Monday.',
  'The Togolese-Chilean joint ports commission wrapped up its fifth session in Lima on Monday.',
  'Togo hosted the fifth session of the Togo-Chile Joint Committee on Monday.',
  'Peru hosted the fifth session of the Togo-Chile Joint Committee on Monday.',
  'Togo and Chile convened their joint commission in Lima on Monday.',
])('a standing body of two states meets: %s', (text) => {
  expect(told(text)).toEqual(['meeting/commission CHL+TGO 2010-05-10']);
});

it('sits where nobody else does', () => {
  expect(told('The presidents of Togo and Chile sat in the front row on Monday.')).toEqual([]);
  expect(told('The presidents of Togo and Chile sat in Lima Cathedral on Monday.')).toEqual([]);
});
