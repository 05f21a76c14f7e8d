import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) => extractor.extract(article(text, '2007-02-08')).facts.map(inShort);

describe('an aside with a verb that is not known', () => {
  it('holds nobody who acts behind it', () => {
    const text =
      'Norway, whose Statkraft mines copper in northern Chile in a pit that once belonged to a Texas firm, accused Peru of theft.';
    expect(facts(text)).toEqual(['statement/accuse NOR>PER 2007-02-08~']);
  });
});

describe('who is named behind "and" with his office', () => {
  it('does what follows', () => {
    const text =
      'Chile froze all contacts with Lima on Monday and its defence minister, Jose Goni, called the raid a crime.';
    expect(facts(text)).toContainEqual('action/relations CHL>PER 2007-02-05');
  });
});

describe('what is said "here"', () => {
  it.each(['here Monday', 'here on Monday', 'again on Monday', 'publicly on Monday'])(
    'said %s',
    (when) => {
      expect(
        facts(`Chilean Foreign Minister Alejandro Foxley said ${when} that Peru must apologize.`),
      ).toEqual(['statement/appeal CHL>PER 2007-02-05']);
    },
  );
});

describe('people who only tell', () => {
  it('have no part by where they are', () => {
    const text =
      'Chad shut the Abeche crossing, traders arriving in the Nigerian city of Kano said.';
    expect(facts(text)).toEqual([]);
  });
});

describe('what a state stops short of', () => {
  it('is not done', () => {
    expect(facts('Kenya has stopped short of calling for an oil embargo on Chad.')).toEqual([]);
  });
});

describe('what a state will do none of', () => {
  it('is refused', () => {
    expect(facts('Chad said it would sell no oil to Kenya.')).toEqual([
      'statement/refuse TCD>KEN 2007-02-08~',
    ]);
  });

  it('spares no effort', () => {
    expect(facts('Chad said it would spare no effort to help Kenya.')).not.toContainEqual(
      expect.stringContaining('refuse'),
    );
  });
});

describe('those who were ordered out', () => {
  it('ordered nobody out', () => {
    const text =
      'In 1996 Peru threw out eighty Chileans. Four of the Bolivians ordered out were said to have been spies.';
    expect(facts(text)).not.toContainEqual(expect.stringContaining('BOL>'));
  });
});

describe('a strike that is meant', () => {
  it('is no kindness', () => {
    const [fact] = extractor.extract(
      article('President Bachelet says she is committed to a strike against Peru.', '2007-02-08'),
    ).facts;
    expect(fact?.stance).toBe('conflictual');
  });
});

describe('a cease-fire', () => {
  it('is no appeal to cease', () => {
    expect(
      facts('Kenya announced what it called a cease-fire in Uganda on Tuesday night.'),
    ).not.toContainEqual(expect.stringContaining('appeal'));
  });
});

describe('who is put up by soldiers', () => {
  it('deploys none', () => {
    expect(
      facts('Kenya put thousands on buses, to camps built by Ugandan and Zambian troops.'),
    ).not.toContainEqual(expect.stringContaining('deployment'));
  });
});
