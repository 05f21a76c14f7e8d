import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string) =>
  (await extractor.read(article(text, '2023-03-15'))).facts.map(inShort);

describe('a relative clause between commas', () => {
  it.each([
    [
      'Peru, which borders Chile and Bolivia, expelled a Kenyan diplomat on Monday.',
      ['action/expulsion PER>KEN 2023-03-13'],
    ],
    [
      'Ghana, which Togo and Benin praise, condemned Chad on Monday.',
      ['statement/criticise GHA>TCD 2023-03-13'],
    ],
  ])('leaves the verb behind it to whoever stands before it: %s', async (text, expected) => {
    expect(await facts(text)).toEqual(expect.arrayContaining(expected));
    expect((await facts(text)).filter((fact) => /CHL|BOL/.test(fact))).toEqual([]);
  });

  it('keeps its date and its meeting to itself', async () => {
    const found = await facts(
      'Andrzej Duda, who met Miloš Zeman in Prague in July 2022, urged Kenya to act.',
    );
    expect(found).toContain('meeting/in-person CZE+POL 2022-07');
    expect(found).toContain('statement/appeal POL>KEN 2023-03-15~');
  });
});

it('keeps whom a participle between commas names from acting', async () => {
  expect(await facts('Andrzej Duda, visiting Nairobi on Monday, accused Chad of theft.')).toEqual([
    'meeting/visit KEN+POL 2023-03-13',
    'statement/accuse POL>TCD 2023-03-13',
  ]);
});

describe('what did not happen', () => {
  it.each([
    ['Andrzej Duda did not meet Miloš Zeman in Prague on Monday.'],
    ['Andrzej Duda will not visit Kenya on Friday.'],
    ['No Peruvian official met Chilean officials in Lima on Monday.'],
    ['Neither Peru nor Chile signed an agreement with Kenya.'],
    ['The talks between Andrzej Duda and Miloš Zeman did not take place.'],
  ])('is no fact: %s', async (text) => {
    expect(await facts(text)).toEqual([]);
  });

  it('was done by the other: "A, not B"', async () => {
    expect(await facts('Peru, not Chile, attacked Kenya on Monday.')).toEqual([
      'action/force PER>KEN 2023-03-13',
    ]);
  });
});

it('takes who brokers an agreement for none of those who agree', async () => {
  expect(await facts('Ghana brokered an agreement between Peru and Chile on Friday.')).toEqual([
    'agreement/agreement CHL+PER 2023-03-10',
  ]);
});
