import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('agreements that a story points back to', () => {
  it.each([
    [
      'Togo and Malta have a pact on tuna. The treaty was signed in August 2017.',
      ['agreement/treaty MLT+TGO 2017-08'],
    ],
    [
      'Togo has a tax treaty with Malta. It was signed in 1998.',
      ['agreement/agreement MLT+TGO 1998'],
    ],
    [
      'Togo and Malta agreed to share a port. The accord, signed last month, is a secret.',
      [`agreement/oral MLT+TGO ${NOW}`, 'agreement/agreement MLT+TGO 2018-04'],
    ],
    [
      'Togo and Malta signed a pact on Monday. Togo ratified the pact on Tuesday.',
      ['agreement/treaty MLT+TGO 2018-05-14', 'agreement/treaty MLT+TGO 2018-05-15'],
    ],
    [
      'The pact between Togo and Malta, signed in 2007, cut fares.',
      ['agreement/treaty MLT+TGO 2007'],
    ],
    [
      'A truce between Togo and Benin was declared on Friday. The truce took effect on Saturday.',
      [
        'action/ceasefire-withdrawal BEN+TGO 2018-05-11',
        'action/ceasefire-withdrawal BEN+TGO 2018-05-12',
      ],
    ],
    [
      'Togo and Malta reached a gas deal last week. The signing of the agreement is set for June 3.',
      [
        'agreement/agreement MLT+TGO 2018-05-07/2018-05-13',
        'agreement/agreement MLT+TGO 2018-06-03',
      ],
    ],
    [
      'Togo and Malta finished talks on a tax treaty. Benin and Togo have none. The law was signed in May.',
      [`meeting/in-person MLT+TGO ${NOW}`],
    ],
    ['Togo and Malta quarrel over fish. The treaty was signed in May.', []],
    ['The law was signed in May by the president of Togo.', []],
    ['Togo has a tax pact with Malta. The pact was never signed.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('who acts in the news', () => {
  it.each([
    [
      'Four coastal states, led by Ghana, cut ties with Togo in June 2017.',
      ['action/relations GHA>TGO 2017-06'],
    ],
    [
      'A coalition led by Ghana bombed the Togolese port of Kpeme on Monday.',
      ['action/force GHA>TGO 2018-05-14'],
    ],
    [
      'A delegation led by Ghanaian Foreign Minister Ama Mensah arrived in Lisbon on Monday.',
      ['meeting/visit GHA+PRT 2018-05-14'],
    ],
    [
      'Ghanaian President Nana Akufo-Addo raised it at his talks with Emmanuel Macron and Angela Merkel on Friday.',
      ['meeting/in-person DEU+FRA+GHA 2018-05-11'],
    ],
    [
      'Ghana said on Monday it had broken off diplomatic relations with Togo.',
      ['action/relations GHA>TGO 2018-05-14'],
    ],
    ['The raid prompted Ghana to recall its envoys from Togo.', [`action/recall GHA>TGO ${NOW}`]],
    [
      'Ghana and Togo opened embassies last year under a U.S.-brokered deal.',
      ['action/relations GHA+TGO 2017'],
    ],
    ['Nigeria attacked Cameroon on Monday.', ['action/force NGA>CMR 2018-05-14']],
    ['Angry crowds, led by Ghana fans, cut the ties on the fence of Togo.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('words on what happens in a country', () => {
  it.each([
    ['Ghana condemned the coup in Niger.', [`statement/criticise GHA>NER ${NOW}`]],
    [
      'Ghana voiced concern over the jailing of journalists in Turkey.',
      [`statement/criticise GHA>TUR ${NOW}`],
    ],
    [
      'Ghana said it was deeply concerned about the violence in Myanmar.',
      [`statement/criticise GHA>MMR ${NOW}`],
    ],
    ['Ghana welcomed the peaceful election in Senegal.', [`statement/praise GHA>SEN ${NOW}`]],
    [
      'Ghana said it would not recognise the election in Venezuela.',
      [`statement/refuse GHA>VEN ${NOW}`],
    ],
    ['Ghana condemned a film about the war in Myanmar.', []],
    ['A man was held over the embassy blasts in Kenya.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
