import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what stories of an agency tell', () => {
  it.each([
    ['Chad gave Mali $3 million on Monday.', ['action/aid TCD>MLI 2018-05-14']],
    [
      'Chad lent Mali $100 million for fuel on Monday.',
      ['action/loan-investment TCD>MLI 2018-05-14'],
    ],
    ['Chad received medicine from Mali on Monday.', ['action/aid MLI>TCD 2018-05-14']],
    [
      'Kenyan soldiers pulled out of the Malian town of Gao on Monday.',
      ['action/ceasefire-withdrawal KEN>MLI 2018-05-14'],
    ],
    ['Chad and Mali agreed last June to build a dam.', ['agreement/oral MLI+TCD 2017-06']],
    [
      'Prime Minister Theresa May met Emmanuel Macron on Monday.',
      ['meeting/in-person FRA+GBR 2018-05-14'],
    ],
    [
      'Kenya warned its citizens on Monday not to travel to Mali.',
      ['action/visa-border KEN>MLI 2018-05-14'],
    ],
    [
      'Kenya told its nationals to leave Mali on Monday.',
      ['action/visa-border KEN>MLI 2018-05-14'],
    ],
    ['Mali told Kenyan nationals to leave on Monday.', ['action/expulsion MLI>KEN 2018-05-14']],
    [
      'If Mali closed the road, Kenya would take counter-measures, Kenya said on Monday.',
      ['statement/threaten KEN>MLI 2018-05-14'],
    ],
    [
      'Kenya shipped 40 tonnes of food aid to Mali on Monday, the Kenyan Foreign Ministry said.',
      ['action/aid KEN>MLI 2018-05-14'],
    ],
    ['Saudi-led warplanes bombed a Malian port on Monday.', ['action/force SAU>MLI 2018-05-14']],
    [
      'Mali expelled two Kenyan diplomats on Monday. Kenya said it would respond in kind.',
      ['action/expulsion MLI>KEN 2018-05-14', `statement/threaten KEN>MLI ${NOW}`],
    ],
    [
      'Mali summoned the Kenyan ambassador on Monday. Kenya rejected the allegation as baseless.',
      ['action/protest MLI>KEN 2018-05-14', `statement/refuse KEN>MLI ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    'Kenyan soldiers pulled out of the Malian peace force on Monday.',
    'Kenya said it would respond in kind.',
    'Kenya told its nationals to leave the hall on Monday.',
  ])('nothing: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('asks nobody to stop what the speaker will stop', () => {
    expect(facts('Kenya said it would halt aid to Mali.')).toEqual([
      `statement/intent KEN>MLI ${NOW}`,
    ]);
  });
});
