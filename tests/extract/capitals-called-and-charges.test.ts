import { expect, test } from '@jest/globals';
import { readNews } from './reading.ts';

const ON = '2020-07-14';

test.each([
  [
    'the capital in which somebody speaks is nobody who speaks',
    "Kenya's foreign minister, speaking in the Chilean capital Santiago, accused Peru of spying.",
    ['statement/accuse KEN>PER 2020-07-14~'],
  ],
  [
    'a capital at which bombs are thrown is struck',
    'Ghana bombed the Togolese capital Lome on Monday.',
    ['action/force GHA>TGO 2020-07-13'],
  ],
  [
    'sides are brought back, and back nobody',
    'Togolese President Faure Gnassingbe said he hoped to bring Ghana and Benin back to the table.',
    ['statement/intent TGO>BEN+GHA 2020-07-14~'],
  ],
  [
    'one diplomat each is not one of each other',
    'Togo expelled the ambassador of Peru on Monday. Ghana and Benin ordered one diplomat each to leave.',
    ['action/expulsion TGO>PER 2020-07-13', 'action/expulsion BEN+GHA>PER 2020-07-14~'],
  ],
  [
    'a charge of no day takes none from what it is about',
    'Chile accuses Peru of having closed the border on Sunday.',
    ['statement/accuse CHL>PER ../2020-07-14', 'action/visa-border PER>CHL 2020-07-12'],
  ],
  [
    'a charge of a day keeps it',
    'Peru accused Chile on Sunday of opening fire.',
    ['statement/accuse PER>CHL 2020-07-12'],
  ],
  [
    'the two are those who spoke',
    "Ghana accused Togo of theft. Peru's President Ana Vega said that she had spoken to Chilean President Gabriel Boric and that the two agreed to reopen the border.",
    [
      'statement/accuse GHA>TGO 2020-07-14~',
      'meeting/call CHL+PER ../2020-07-14',
      'agreement/oral CHL+PER ../2020-07-14',
      'action/visa-border CHL+PER 2020-07-14/..',
    ],
  ],
  [
    'what is discussed in a call is discussed in a call',
    "Kenya's President William Ruto discussed the vote with Malian President Assimi Goita in a half-hour call on Tuesday.",
    ['meeting/call KEN+MLI 2020-07-14'],
  ],
  [
    'with whom a group is chaired gets no offer',
    'Mali offered to help through the group that it chairs together with France and Chad.',
    [],
  ],
  [
    'envoys of some states are of none that is known',
    'Ghana accused Togo of theft. Ghana ordered the diplomats of seven Arab nations out of the country.',
    ['statement/accuse GHA>TGO 2020-07-14~'],
  ],
  [
    'what is said beside an answer without a judgement is no news of its own',
    'Ghana rejected a charge by Togo, saying that its courts were free.',
    ['statement/refuse GHA>TGO 2020-07-14~'],
  ],
  [
    'who vows to go to court threatens',
    'Togo shut the border with Mali on Monday, and Mali vowed to take the matter to arbitration in Stockholm.',
    ['action/visa-border TGO>MLI 2020-07-13', 'statement/threaten MLI>TGO 2020-07-14~'],
  ],
  [
    'serious concerns in quotation marks are still some',
    'Peru has "serious concerns" that Mali will not count the votes, Peruvian Foreign Minister Ana Vega said.',
    ['statement/criticise PER>MLI 2020-07-14~'],
  ],
])('%s', (_name, text, facts) => {
  expect(readNews(text, ON)).toEqual(facts);
});
