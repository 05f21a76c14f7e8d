import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Wednesday. */
const quotesOf = (text: string, publisher: string | null = 'Reuters') =>
  extractor
    .extract({ ...article(text, '2019-05-15'), publisher })
    .facts.map((fact) => [
      inShort(fact).split(' ').slice(0, 2).join(' '),
      ...fact.quotes.map((quote) => quote.text),
    ]);

describe('the quotations of a fact', () => {
  it.each([
    [
      'Chile’s foreign minister accused Peru of "blatant lies" over the bay.',
      [['statement/accuse CHL>PER', 'blatant lies']],
    ],
    [
      'Ghana expelled two Togolese diplomats for "activities incompatible with their status".',
      [['action/expulsion GHA>TGO', 'activities incompatible with their status']],
    ],
    [
      'Bolivia and Paraguay signed a "historic" gas deal on Friday.',
      [['agreement/agreement BOL+PRY', 'historic']],
    ],
    [
      '"We are grateful to Chile," Peruvian President Luis Rojas said, "and we will not forget its help."',
      [
        [
          'statement/praise PER>CHL',
          'We are grateful to Chile,',
          'and we will not forget its help.',
        ],
      ],
    ],
    [
      'Greek Defence Minister Nikos Panou accused Turkey of violating Greek airspace. "They came in low," he told reporters. "We are ready."',
      [['statement/accuse GRC>TUR', 'They came in low,', 'We are ready.']],
    ],
    [
      "``We are grateful to Chile,'' Peruvian President Luis Rojas said. ``They came at once.''",
      [['statement/praise PER>CHL', 'We are grateful to Chile,', 'They came at once.']],
    ],
    [
      'A Peruvian navy spokesman said on Monday that Chilean boats had broken the truce. "It took an hour," said spokesman Juan Vega.',
      [['statement/accuse PER>CHL', 'It took an hour,']],
    ],
    [
      'President of Peru Luis Rojas sent a message of congratulations to President of Chile Ana Torres. "The road ahead is long," the message says.',
      [['statement/greeting PER>CHL', 'The road ahead is long,']],
    ],
  ])('are all that its words hold and its speaker adds: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    ['Greece and Egypt began the "Sea Lion 12" exercise on Monday.', [['action/exercise EGY+GRC']]],
    [
      'Greek Defence Minister Nikos Panou accused Turkey of violating Greek airspace. "It was loud," a fisherman said.',
      [['statement/accuse GRC>TUR']],
    ],
    [
      'Greek Defence Minister Nikos Panou accused Turkey of violating Greek airspace. Some two hundred tourists left the island after a "noisy night".',
      [['statement/accuse GRC>TUR']],
    ],
    [
      'Greek Defence Minister Nikos Panou accused Turkey of violating Greek airspace. "It was loud," union spokesman Juan Vega said.',
      [['statement/accuse GRC>TUR']],
    ],
  ])('are no names and no words of others: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('quotation marks', () => {
  it.each([
    [
      '"They call it a "deal", but it is an insult from Norway," Swedish Prime Minister Ana Berg said.',
      ['They call it a "deal", but it is an insult from Norway,'],
    ],
    [
      'Swedish Prime Minister Ana Berg said:\n\n"Norway is our friend. We look ahead.\n\n"Our ports will be linked to those of Norway."',
      ['Norway is our friend. We look ahead.', 'Our ports will be linked to those of Norway.'],
    ],
    [
      'Swedish Prime Minister Ana Berg said:\n\n“Norway is our friend. We look ahead.\n\n“Our ports will be linked to those of Norway.”',
      ['Norway is our friend. We look ahead.', 'Our ports will be linked to those of Norway.'],
    ],
    [
      'She held a bar 5" long. "Norway is our friend," Swedish Prime Minister Ana Berg said.',
      ['Norway is our friend,'],
    ],
    [
      '"Many of them say: "We will stay," Swedish Prime Minister Ana Berg said. "Norway is our friend."',
      ['Norway is our friend.'],
    ],
  ])('are paired by the blanks around them: %s', (text, expected) => {
    const found = quotesOf(text).flatMap(([, ...quotes]) => quotes);
    expect([...new Set(found)]).toEqual(expected);
  });
});

describe('what an office quotes', () => {
  const OFFICE = 'Ministry of Foreign Affairs of Ghana';
  it('behind its statement, in the same paragraph, goes with it', () => {
    const text =
      'Foreign Minister Ama Mensah thanked Togo for its help. "It came at the right time," she said.';
    expect(quotesOf(text, OFFICE)).toEqual([
      ['statement/praise GHA>TGO', 'It came at the right time,'],
    ]);
  });

  it('in another paragraph is of something else', () => {
    const text =
      'Foreign Minister Ama Mensah thanked Togo for its help.\n\n"Growth at home depends on calm abroad," she said.';
    expect(quotesOf(text, OFFICE)).toEqual([['statement/praise GHA>TGO']]);
  });
});
