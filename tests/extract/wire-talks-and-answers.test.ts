import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('talks in a phrase that opens a sentence, or stands at its end', () => {
  it.each([
    [
      'At talks with Togolese officials in Lome on Monday, the Ghanaian minister asked for more time.',
      ['meeting/in-person GHA+TGO 2018-05-14', 'statement/appeal GHA>TGO 2018-05-14'],
    ],
    [
      'Following talks with his Malian counterpart in Accra on Monday, the Ghanaian president said trade would grow.',
      ['meeting/in-person GHA+MLI 2018-05-14'],
    ],
    [
      'During talks in Bamako, Ghana and Togo agreed to open a border crossing.',
      [`meeting/in-person GHA+TGO ${NOW}`, `agreement/oral GHA+TGO ${NOW}`],
    ],
    [
      'During talks in Bamako on Monday, Ghana and Togo discussed fishing rights.',
      ['meeting/in-person GHA+TGO 2018-05-14'],
    ],
    [
      'The dispute dominated talks in Bamako on Monday between Ghana and Togo.',
      ['meeting/in-person GHA+TGO 2018-05-14'],
    ],
    [
      'The Ghanaian and Togolese ministers reached the compromise at a meeting in Bamako on Monday.',
      ['meeting/in-person GHA+TGO 2018-05-14'],
    ],
    ['The Ghanaian and Togolese ministers were absent at a meeting in Bamako on Monday.', []],
    ['Talks in Bamako ended in a row on Monday between Ghana and Togo.', []],
    [
      'Following talks with his party in Accra on Monday, the Ghanaian president said trade would grow.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('passives whose subject points back at what was told', () => {
  it.each([
    [
      'Ghana asked Togo to hand over three rebels. The request was turned down.',
      [`statement/appeal GHA>TGO ${NOW}`, `statement/refuse TGO>GHA ${NOW}`],
    ],
    [
      'Ghana lodged a protest with Togo on Monday. The protest was rejected.',
      ['action/protest GHA>TGO 2018-05-14', `statement/refuse TGO>GHA ${NOW}`],
    ],
    [
      'Ghana imposed a ban on Togolese milk in March. The ban was lifted on Monday.',
      ['action/sanction GHA>TGO 2018-03', 'action/sanction-relief GHA>TGO 2018-05-14'],
    ],
    [
      'Ghana asked Togo to hand over three rebels. The bill was rejected.',
      [`statement/appeal GHA>TGO ${NOW}`],
    ],
    [
      'Ghana imposed a ban on Togolese milk in March. The ban was not lifted.',
      ['action/sanction GHA>TGO 2018-03'],
    ],
    [
      'Ghana imposed a ban on Togolese milk in March. The strike was rejected.',
      ['action/sanction GHA>TGO 2018-03'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what a state feels, and papers that an aside dates', () => {
  it.each([
    ["Togo's decision disappointed Ghana.", [`statement/criticise GHA>TGO ${NOW}`]],
    [
      'The Togolese remarks offended Ghana, the foreign ministry in Accra said.',
      [`statement/criticise GHA>TGO ${NOW}`],
    ],
    ["Togo's victory in the final disappointed Ghana.", []],
    ["Togo's decision angered Ghanaian farmers.", []],
    ['The earthquake in Togo alarmed Ghana.', []],
    [
      "Ghana's foreign minister said Togo had broken its promise.",
      [`statement/accuse GHA>TGO ${NOW}`],
    ],
    [
      'The agreement, signed in Bamako on Monday by the Ghanaian and Togolese ministers, covers fishing.',
      ['agreement/agreement GHA+TGO 2018-05-14'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
