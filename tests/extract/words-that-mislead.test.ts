import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const read = (text: string) => extractor.extract(article(text, '2019-05-14')).facts;
const short = (text: string) => read(text).map((fact) => inShort(fact).replace(/ [^ ]*$/, ''));

describe('words that look like others', () => {
  it.each([
    ['Peruvian President Martin Vizcarra dropped in on Kenyan President Uhuru Kenyatta.', 'actual'],
    ['Vizcarra is set to visit Kenya.', 'planned'],
    ['Vizcarra cancelled a visit to Kenya.', 'cancelled'],
  ])('call off, plan or tell a meeting: %s', (text, modality) => {
    expect(read(text).map((fact) => fact.modality)).toEqual([modality]);
  });

  it.each([
    ["Peru's foreign minister said Kenya was cheating.", 'statement/accuse PER>KEN'],
    ["Peru's foreign minister said Kenya was not cheating.", 'statement/comment PER>KEN'],
    ["Peru's foreign minister said Kenya had not sent fighters.", 'statement/comment PER>KEN'],
  ])('reproach only where it is not denied: %s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  it.each([
    'Vizcarra addressed the parliament on Kenya on Monday.',
    'Vizcarra attended the funeral of a Kenyan singer in Cusco.',
    'A Peruvian bulk carrier docked in Mombasa, Kenya on Monday.',
    "Peru's ambassador to Kenya left Peru on Monday for consultations in Nairobi.",
    'Retired Peruvian Admiral Juan Soto criticised Kenya on Monday.',
  ])('tell nothing between states: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what only sounds like a deed between states', () => {
  it.each([
    "Chad's president suspended his foreign minister over a trip to Peru.",
    'The Peruvian ambassador in Chile complained about the heat.',
    "Donald Trump flew into a rage over China's answer.",
    "Peru's team stood its ground against Chile.",
    "China's Huawei won the backing of Germany's regulator.",
  ])('is none: %s', (text) =>
    expect(
      extractor.extract({ text, title: null, publisher: null, publishedOn: '2019-03-12' }).facts,
    ).toEqual([]),
  );
});
