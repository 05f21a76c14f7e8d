import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const found = (text: string) => extractor.extract(article(text, '2024-03-05')).facts;

/** Each fact as `type/detail who>whom date`, with its modality where it did not simply happen. */
const facts = (text: string) =>
  found(text).map((fact) =>
    fact.modality === 'actual' ? inShort(fact) : `${inShort(fact)} ${fact.modality}`,
  );

describe('what somebody is told', () => {
  it.each([
    [
      'Andrzej Duda told Czech President Petr Pavel on Monday that Warsaw would send buses.',
      'statement/intent POL>CZE 2024-03-04',
    ],
    [
      'The Kenyan foreign minister told the Ugandan envoy on Sunday that the toll was unacceptable.',
      'statement/criticise KEN>UGA 2024-03-03',
    ],
    [
      'Ghana informed Togo on Friday that it would send a doctor.',
      'statement/intent GHA>TGO 2024-03-01',
    ],
  ])('keeps the day of the telling: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });
});

describe('what was called off', () => {
  it.each([
    [
      "Andrzej Duda's visit to Kenya has been abruptly postponed.",
      'meeting/visit KEN+POL 2024-03-05~ cancelled',
    ],
    [
      'The planned visit of Andrzej Duda to Kenya was put off on Monday.',
      'meeting/visit KEN+POL 2024-03-04 cancelled',
    ],
    [
      'Talks due on Thursday between Andrzej Duda and Petr Pavel were called off.',
      'meeting/in-person CZE+POL 2024-03-07 cancelled',
    ],
    [
      'A meeting between Andrzej Duda and Petr Pavel that had been planned for May was shelved.',
      'meeting/in-person CZE+POL 2024-05 cancelled',
    ],
    [
      'Andrzej Duda was to meet Petr Pavel in Prague but the talks were postponed.',
      'meeting/in-person CZE+POL 2024-03-05~ cancelled',
    ],
    ['Andrzej Duda called off a trip to Kenya.', 'meeting/visit KEN+POL 2024-03-05~ cancelled'],
  ])('did not take place: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  it('is not the visit before it', () => {
    expect(
      facts("Andrzej Duda's visit to Kenya went ahead, but a dinner in Accra was cancelled."),
    ).toEqual(['meeting/visit KEN+POL 2024-03-05~']);
  });
});
