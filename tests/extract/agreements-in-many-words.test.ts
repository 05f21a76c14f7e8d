import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const readNews = (text: string) =>
  extractor.extract(article(text, '2010-05-12')).facts.map(inShort);

describe('two who agree', () => {
  it.each([
    ['became parties to a convention on ports on Monday', 'treaty'],
    ['put their initials to a treaty on Monday', 'treaty'],
    ['forged a deal on ports on Monday', 'agreement'],
    ['cut a deal on ports on Monday', 'agreement'],
    ['completed a customs accord on Monday', 'agreement'],
  ])('are told so: they %s', (words, instrument) => {
    expect(readNews(`Togo and Chile ${words}.`)).toEqual([
      `agreement/${instrument} CHL+TGO 2010-05-10`,
    ]);
  });
});

describe('what a state does to a paper', () => {
  it.each([
    'parliament gave its stamp of approval on Monday to a treaty with Chile',
    'cabinet rubber-stamped on Monday a treaty with Chile',
    'parliament voted for a treaty with Chile on Monday',
    'president signed into law on Monday a treaty with Chile',
    'government stopped honouring a treaty with Chile on Monday',
    'government ceased to apply a treaty with Chile on Monday',
    'government held in abeyance a treaty with Chile on Monday',
    'government pulled the plug on a treaty with Chile on Monday',
    'government dropped a treaty with Chile on Monday',
  ])('is told so: %s', (words) => {
    expect(readNews(`Togo's ${words}.`)).toEqual(['agreement/treaty CHL+TGO 2010-05-10']);
  });
});

describe('what becomes of a paper', () => {
  it.each(['became operative', 'kicked in', 'ran out', 'ceased to be in force', 'came to an end'])(
    'is told so: it %s',
    (words) => {
      expect(readNews(`A treaty between Togo and Chile ${words} on Monday.`)).toEqual([
        'agreement/treaty CHL+TGO 2010-05-10',
      ]);
    },
  );
});
