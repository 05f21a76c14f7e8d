import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string, publisher: string | null = null) =>
  extractor.extract({ ...article(text, '2024-05-14'), publisher }).facts.map(inShort);
const NOW = '2024-05-14~';
const OFFICE = 'Ministry of Foreign Affairs of Chile';

it.each([
  [
    'During the second round of talks between Chile and Peru, the parties agreed to open the border.',
    'agreement/oral CHL+PER',
  ],
  [
    'Peruvian Minister Ana Lopez and Chilean Minister Juan Soto led the fourth meeting of the Peru-Chile Consultative Group.',
    'meeting/commission CHL+PER',
  ],
])('takes those between whom it was, and whoever led it: %s', (text, expected) => {
  expect(facts(text, OFFICE)).toContain(`${expected} ${NOW}`);
});

it.each([
  [
    'Togolese Foreign Minister Ann Ayi and her Malian counterpart Ali Diop signed a plan following talks in Lome on Monday.',
    'meeting/in-person MLI+TGO 2024-05-13',
  ],
  [
    'Togo completed the payment of war reparations to Mali on Monday.',
    'action/other TGO>MLI 2024-05-13',
  ],
])('%s', (text, expected) => {
  expect(facts(text)).toContain(expected);
});

it('reads "re-affirmed" as it reads "affirmed"', () => {
  const text =
    'Minister Ana Soto met Peruvian President Dina Boluarte. She re-affirmed support for Peru.';
  expect(facts(text, OFFICE)).toContain(`statement/support CHL>PER ${NOW}`);
});
