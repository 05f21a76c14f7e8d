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
      'meeting/visit KEN+POL 2024-03-05/.. cancelled',
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
      'meeting/in-person CZE+POL 2024-03-05/.. cancelled',
    ],
    ['Andrzej Duda called off a trip to Kenya.', 'meeting/visit KEN+POL 2024-03-05/.. cancelled'],
  ])('did not take place: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  it('is not the visit before it', () => {
    expect(
      facts("Andrzej Duda's visit to Kenya went ahead, but a dinner in Accra was cancelled."),
    ).toEqual(['meeting/visit KEN+POL 2024-03-05~']);
  });
});

describe('a denied deed', () => {
  it.each([
    ['Peru denied shelling two Chilean towns on Monday.', 'action/force PER>CHL 2024-03-04 denied'],
    [
      'Peru denied having signed a treaty with Chile.',
      'agreement/treaty CHL+PER 2024-03-05~ denied',
    ],
    ['Peru denied it had sold arms to Chile.', 'action/other PER>CHL ../2024-03-05 denied'],
    [
      'Peru denied reports that it had expelled a Chilean envoy.',
      'action/expulsion PER>CHL ../2024-03-05 denied',
    ],
    [
      'Rumours that Peru had signed an agreement with Chile are false.',
      'agreement/agreement CHL+PER ../2024-03-05 denied',
    ],
    [
      'It is not true that Peru expelled a Chilean envoy.',
      'action/expulsion PER>CHL 2024-03-05~ denied',
    ],
    [
      "Ghana dismissed Togo's claim that Andrzej Duda had met Petr Pavel in Accra.",
      'meeting/in-person CZE+POL ../2024-03-05 denied',
    ],
  ])('is told as denied, and once: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  it('is no deed where words are denied', () => {
    expect(facts('Peru denied that it had threatened Chile.')).toEqual([
      'statement/defend PER>CHL 2024-03-05~',
    ]);
  });
});

it.each([
  ['No talks were held between Peru and Chile on Monday.'],
  ['No agreement was signed by Peru and Chile.'],
  ['A treaty between Peru and Chile has yet to be signed.'],
  ['Diplomats heard rumours that Peru had signed an agreement with Chile.'],
  ['Had Peru signed the treaty with Chile, the bridge would stand.'],
  ['In the event that Peru attacks Chile, Ghana would help.'],
  ['The guards smiled as if Peru had signed a treaty with Chile.'],
  ['Diplomats said that Peru would have expelled a Chilean envoy.'],
  ['It is possible that Peru signed a treaty with Chile.'],
])('takes for no fact what is only told: %s', (text) => {
  expect(facts(text)).toEqual([]);
});

it('keeps whom a participle before "by" is said of from doing it', () => {
  expect(facts('Peru, backed by Ghana, condemned Chile.')).toEqual([
    'statement/criticise PER>CHL 2024-03-05~',
  ]);
});
