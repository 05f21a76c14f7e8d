import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const TALKS = 'Ghana and Togo held talks in Lome on Monday.';
const HELD = 'meeting/in-person GHA+TGO 2018-05-14';
const AGREED = 'Ghana and Togo agreed on Monday to set up a joint border committee.';
const UNDERTAKEN = 'agreement/oral GHA+TGO 2018-05-14';

describe('what is held next of what was told', () => {
  it.each([
    [`${TALKS} A second round is due on May 19.`, ['meeting/in-person GHA+TGO 2018-05-19']],
    [`${TALKS} The next round is scheduled for June.`, ['meeting/in-person GHA+TGO 2018-06']],
    [
      `${TALKS} A further round of talks on the border is planned for next month in Accra.`,
      ['meeting/in-person GHA+TGO 2018-06'],
    ],
    [
      `${TALKS} The next meeting will be held in Accra on May 30.`,
      ['meeting/in-person GHA+TGO 2018-05-30'],
    ],
    [
      `${TALKS} The minister said the next round would take place in June.`,
      ['meeting/in-person GHA+TGO 2018-06'],
    ],
    [
      `${TALKS} The previous round ended without agreement in March.`,
      ['meeting/in-person GHA+TGO 2018-03'],
    ],
    [`${TALKS} The talks are due to resume on Thursday.`, ['meeting/in-person GHA+TGO 2018-05-17']],
    [`${TALKS} The talks began in the morning.`, []],
    [`${TALKS} A second round of voting is due on May 19.`, []],
    [`${TALKS} A second round of strikes is due on May 19.`, []],
    [`${TALKS} Both face elections. A second round is due on May 19.`, []],
    [`${TALKS} Parliament opens on Friday. The next session will be held in June.`, []],
    [`${TALKS} A second round may follow one day.`, []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([HELD, ...expected]);
  });

  it.each([
    [
      `${AGREED} The committee will hold its first meeting in Accra on June 7.`,
      ['meeting/commission GHA+TGO 2018-06-07'],
    ],
    [`${AGREED} The committee is to meet in June.`, ['meeting/commission GHA+TGO 2018-06']],
    [`${AGREED} The panel is to meet in June.`, []],
    [`${AGREED} It will be named in June.`, []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([UNDERTAKEN, ...expected]);
  });

  it.each([
    [
      "Ghana's president invited his Togolese counterpart to visit Accra. It will take place on May 28.",
      ['statement/invite GHA>TGO 2018-05-15~', 'meeting/visit GHA+TGO 2018-05-28'],
    ],
    [
      "Ghana's president has accepted an invitation to visit Togo. The visit is scheduled for June 3.",
      ['statement/intent GHA>TGO ../2018-05-15', 'meeting/visit GHA+TGO 2018-06-03'],
    ],
    [
      "Ghana's president will visit Togo, his office said. The visit is scheduled for June 3.",
      ['meeting/visit GHA+TGO 2018-06-03'],
    ],
    [
      'Ghana imposed sanctions on Togo on Monday. It will take effect in June.',
      ['action/sanction GHA>TGO 2018-05-14'],
    ],
    ['A second round is due on May 19.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what those said or agreed who were just told to have met', () => {
  it.each([
    [
      'Delegations of Ghana and Togo met in Abidjan last week. They issued a joint statement.',
      [
        'meeting/in-person GHA+TGO 2018-05-07/2018-05-13',
        'statement/joint-statement GHA+TGO 2018-05-07/2018-05-13',
      ],
    ],
    [
      'Ghana and Togo held talks last week. They signed an agreement on Monday.',
      ['meeting/in-person GHA+TGO 2018-05-07/2018-05-13', 'agreement/agreement GHA+TGO 2018-05-14'],
    ],
    [
      'Ghana and Togo held talks last week. Mali and Niger issued a joint statement.',
      [
        'meeting/in-person GHA+TGO 2018-05-07/2018-05-13',
        'statement/joint-statement MLI+NER 2018-05-15~',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
