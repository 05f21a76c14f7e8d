import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';
const FOUGHT = 'Ghanaian and Togolese troops clashed on Monday.';
const FIGHT = 'action/force GHA+TGO 2018-05-14';

describe('the two who were told', () => {
  it.each([
    [
      `${FOUGHT} Mali called on the two members to show restraint.`,
      [FIGHT, `statement/appeal MLI>GHA+TGO ${NOW}`],
    ],
    [`${FOUGHT} Mali arrested two members of a gang.`, [FIGHT]],
    [
      `${FOUGHT} The two countries' leaders spoke by phone on Tuesday.`,
      [FIGHT, 'meeting/call GHA+TGO 2018-05-15'],
    ],
    [`${FOUGHT} The two leaders spoke to voters on Tuesday.`, [FIGHT]],
    [
      'Canada cut aid to Mali, and Chile and Norway followed suit. Ghanaian President Kofi Mensah met Togolese President Ama Sy in April. The pair agreed to accept monitors.',
      [
        `action/sanction CAN>MLI ${NOW}`,
        `action/sanction CHL+NOR>MLI ${NOW}`,
        'meeting/in-person GHA+TGO 2018-04',
        'agreement/oral GHA+TGO 2018-04',
      ],
    ],
    [
      `${FOUGHT} Canada and Norway cut aid to Togo. Mali called for restraint.`,
      [FIGHT, `action/sanction CAN+NOR>TGO ${NOW}`, `statement/appeal MLI>GHA+TGO ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('words that mislead', () => {
  it.each([
    [
      'Ghanaian troops opened fire without provocation on a Togolese patrol on Monday.',
      ['action/force GHA>TGO 2018-05-14'],
    ],
    [
      'Ghana broke off talks with Togo over the Red Hills, which Ghana captured in 1967.',
      [`action/relations GHA>TGO ${NOW}`],
    ],
    [
      'Ghanaian President Kofi Mensah is due in Lome on Friday for a summit with Togolese President Ama Sy and Malian President Oumar Ba.',
      ['meeting/summit GHA+MLI+TGO 2018-05-18', 'meeting/visit GHA+TGO 2018-05-18'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
