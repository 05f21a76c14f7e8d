import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) => extractor.extract(article(text, '2018-05-15')).facts.map(inShort);
const DAY = '2018-05-14';
const NOW = '2018-05-15~';

describe('two states that a hyphen ties', () => {
  it.each([
    ['The Togo-Ghana joint commission met in Lome on Monday.', 'meeting/commission'],
    ['The Togolese-Ghanaian border committee met in Lome on Monday.', 'meeting/commission'],
    ['The Togo-Ghana exercise began in Lome on Monday.', 'action/exercise'],
    ['The Togo-Ghana border was closed on Monday.', 'action/visa-border'],
    ['A Togo-Ghana prisoner exchange took place on Monday.', 'action/release-exchange'],
    ['Army chiefs of Togo and Ghana conferred in Lome on Monday.', 'meeting/in-person'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`${expected} GHA+TGO ${DAY}`]);
  });

  it.each([
    'The Togo-Ghana match was called off on Monday.',
    'Togo-Ghana trade fell on Monday.',
    'The Togo-Ghana chamber of commerce met in Lome on Monday.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('who is held, kept out or helped', () => {
  it.each([
    ['Three Togolese journalists are being held in Ghana.', `action/detention GHA>TGO ${NOW}`],
    [
      'Togolese lorries were barred from entering Ghana on Monday.',
      `action/visa-border GHA>TGO ${DAY}`,
    ],
    ['Togo received 20 million dollars from Japan on Monday.', `action/aid JPN>TGO ${DAY}`],
    [
      'Togo will get 15 million dollars from Japan for rural clinics.',
      'action/aid JPN>TGO 2018-05-15/..',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });

  it.each([
    'Talks with Togolese journalists were held in Ghana.',
    'Three Togolese concerts were held in Ghana on Monday.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('firms, crimes and books', () => {
  it.each([
    "Ghana's Goldfields halted fuel sales to a Togolese trader on Monday.",
    'Russian gas giant Gazprom cut off gas supplies to Moldova on Monday.',
    'Ghanaian police shot dead a Togolese robber on Monday.',
    "A book on Togo's invasion of Ghana was published on Monday.",
  ])('%s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it.each([
    ['Russia cut off gas supplies to Moldova on Monday.', `action/sanction RUS>MDA ${DAY}`],
    [
      "Ghana's Foreign Ministry lifted a ban on Togolese beef on Monday.",
      `action/sanction-relief GHA>TGO ${DAY}`,
    ],
    ['Ghanaian police shot dead two Togolese soldiers on Monday.', `action/force GHA>TGO ${DAY}`],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});
