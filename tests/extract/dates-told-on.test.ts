import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) => extractor.extract(article(text, '2004-03-11')).facts.map(inShort);

describe('a day that is picked out', () => {
  it.each([
    ['It was only in February that', '2004-02'],
    ['It was on Monday that', '2004-03-08'],
  ])('%s', (words, day) => {
    expect(facts(`${words} Kenya closed its border with Somalia.`)).toEqual([
      `action/visa-border KEN>SOM ${day}`,
    ]);
  });
});

describe('a story of long ago', () => {
  it('goes on in the next sentence', () => {
    const text =
      'The quarrel began in 1995, when Kenya expelled the Somali ambassador. Somalia closed its border with Kenya.';
    expect(facts(text)).toEqual([
      'action/expulsion KEN>SOM 1995',
      'action/visa-border SOM>KEN ../2004-03-11',
    ]);
  });

  it('ends with its paragraph', () => {
    const text =
      'The quarrel began in 1995, when Kenya expelled the Somali ambassador.\n\nSomalia closed its border with Kenya.';
    expect(facts(text)).toContain('action/visa-border SOM>KEN 2004-03-11~');
  });
});

describe('a second deed in the perfect', () => {
  it('is of the same time as the first', () => {
    expect(
      facts('Mexico has frozen Canadian assets and barred Canadian ships from its ports.'),
    ).toEqual([
      'action/sanction MEX>CAN ../2004-03-11',
      'action/visa-border MEX>CAN ../2004-03-11',
    ]);
  });
});

describe('words that some write with a hyphen', () => {
  it.each(['ceasefire', 'cease-fire'])('%s', (word) => {
    expect(facts(`Kenya and Somalia signed a ${word} on Monday.`)).toEqual([
      'agreement/agreement KEN+SOM 2004-03-08',
    ]);
  });

  it.each(['airstrikes', 'air-strikes'])('%s', (word) => {
    expect(facts(`Kenya carried out ${word} on Somalia on Monday.`)).toEqual([
      'action/force KEN>SOM 2004-03-08',
    ]);
  });

  it('leave their slice of the text as it is', () => {
    const [fact] = extractor.extract(
      article('Kenya and Somalia signed a cease-fire on Monday.', '2004-03-11'),
    ).facts;
    expect(fact?.evidence[0]?.text).toContain('cease-fire');
  });
});
