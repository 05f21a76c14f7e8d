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
