import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: 'Government of Ghana', publishedOn: '2022-09-01' })
    .facts.map(inShort);

describe('what a minister is responsible for', () => {
  it.each([
    [
      'The Minister for Coastal Waters, Ama Mensah, will visit Benin on 3 October 2022.',
      'meeting/visit BEN+GHA 2022-10-03',
    ],
    [
      'Minister of Roads and Bridges Kofi Asante thanked Togo.',
      'statement/praise GHA>TGO 2022-09-01~',
    ],
    [
      'Minister of Roads Ama Mensah met the Minister of Foreign Affairs and the National Community Abroad of Togo, Kodjo Adjei, on 31 August 2022.',
      'meeting/in-person GHA+TGO 2022-08-31',
    ],
  ])('stands between office and name: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});

it('a call has no place, whatever was spoken of', () => {
  const text =
    'President Nana Akufo-Addo discussed the drought in Mali with President Patrice Talon of Benin in a call on Monday.';
  const [call] = extractor.extract({
    text,
    title: null,
    publisher: 'Government of Ghana',
    publishedOn: '2022-09-01',
  }).facts;
  expect(call).toMatchObject({ mode: 'call', place: null });
});
