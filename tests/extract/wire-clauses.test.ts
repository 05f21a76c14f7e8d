import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what others did before', () => {
  it.each([
    [
      'Togo expelled two Malian diplomats on Monday. Benin and Ghana followed suit.',
      ['action/expulsion TGO>MLI 2018-05-14', `action/expulsion BEN+GHA>MLI ${NOW}`],
    ],
    [
      'Togo condemned the coup in Mali, and Benin followed suit.',
      [`statement/criticise TGO>MLI ${NOW}`, `statement/criticise BEN>MLI ${NOW}`],
    ],
    [
      'Togo asked Mali for tents. Benin accused Mali of greed. Ghana criticised the request.',
      [
        `statement/appeal TGO>MLI ${NOW}`,
        `statement/accuse BEN>MLI ${NOW}`,
        `statement/criticise GHA>TGO ${NOW}`,
      ],
    ],
    [
      'Togo and Benin signed a defence pact on Monday. The two leaders inked the accord at a feast.',
      ['agreement/treaty BEN+TGO 2018-05-14'],
    ],
    [
      'Togo and Ghana quarrelled over a gas deal between Benin and Mali. The deal was signed in May 2017.',
      ['agreement/agreement BEN+MLI 2017-05'],
    ],
    ['Analysts said Togo may follow suit. Benin followed suit.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what goes on, and what both announce', () => {
  it.each([
    ['Ghana has around 400 special forces in Togo.', ['action/deployment GHA>TGO ../2018-05-15']],
    [
      'Ghana and Togo will exchange ambassadors for the first time in 50 years, they said in Brasilia.',
      ['action/relations GHA+TGO 2018-05-15/..'],
    ],
    [
      'Ghanaian and Togolese officials discussed a gas pipe on Sunday.',
      ['meeting/in-person GHA+TGO 2018-05-13'],
    ],
    ['Ghana handed over a patrol vessel to Togo on Sunday.', ['action/aid GHA>TGO 2018-05-13']],
    ['Ghana and Togo will quarrel for years.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('bodies by where they sit, and guests by where they were', () => {
  it.each([
    [
      'Police in Kenya arrested two Malian reporters on Monday.',
      ['action/detention KEN>MLI 2018-05-14'],
    ],
    [
      'A court in Kenya sentenced a Malian to nine years on Monday.',
      ['action/legal KEN>MLI 2018-05-14'],
    ],
    ['Officials in Accra accused Togo of shelling a village.', [`statement/accuse GHA>TGO ${NOW}`]],
    ['The Ghanaian president was in Lome in June.', ['meeting/visit GHA+TGO 2017-06']],
    [
      'The Ghanaian president was in Lome on Monday for talks with his Togolese counterpart.',
      ['meeting/visit GHA+TGO 2018-05-14'],
    ],
    [
      'Togo and Ghana agreed to a ceasefire on Friday, hours after guards traded fire.',
      ['agreement/oral GHA+TGO 2018-05-11'],
    ],
    [
      'Togo barred Malian tourists on Monday. Benin took the same step in March.',
      ['action/visa-border TGO>MLI 2018-05-14', 'action/visa-border BEN>MLI 2018-03'],
    ],
    ['The Ghanaian president was in Lome when the lights went out.', []],
    ['Diplomats in Accra accused nobody.', []],
    ['Togo and Ghana have promised tanks.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what hangs on another part of the sentence', () => {
  it.each([
    [
      'Togo, where Ghanaian troops are still stationed, has asked Accra to pull them out.',
      ['action/deployment GHA>TGO ../2018-05-15', 'statement/appeal TGO>GHA ../2018-05-15'],
    ],
    [
      "Togo's defence minister and his Ghanaian counterpart agreed by phone on Monday to keep a hotline open.",
      ['agreement/oral GHA+TGO 2018-05-14'],
    ],
    [
      'Togo has freed 40 Ghanaian drivers held since Sunday.',
      ['action/release-exchange TGO>GHA ../2018-05-15'],
    ],
    [
      'Ghana has agreed to take in men deported from Togo, President John Mahama said.',
      [`statement/intent GHA>TGO ${NOW}`],
    ],
    [
      'The document was signed in Lome on Thursday by Togolese Foreign Minister Robert Dussey and his Ghanaian counterpart, Ama Mensah.',
      ['agreement/agreement GHA+TGO 2018-05-10'],
    ],
    [
      'The Ghanaian foreign minister rang up his Togolese and Malian counterparts on Monday.',
      ['meeting/call GHA+MLI+TGO 2018-05-14'],
    ],
    [
      "Togo and Ghana undertook in February not to harbour each other's rebels.",
      ['agreement/oral GHA+TGO 2018-02'],
    ],
    [
      'Togo, whose coast guard rammed Ghanaian boats in June, called the pact a clique.',
      ['action/force TGO>GHA 2017-06'],
    ],
    [
      'Togo and Ghana are at war. Benin has offered to send envoys to both.',
      ['statement/intent BEN>GHA+TGO ../2018-05-15'],
    ],
    [
      'Togo, which borders Ghana, has offered to send nurses to Mali.',
      ['statement/intent TGO>MLI ../2018-05-15'],
    ],
    ['Benin has offered to send a band to both concerts.', []],
    ['Togo signed the document and went home.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
