import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const told = (text: string) => extractor.extract(article(text, '2010-05-12')).facts.map(inShort);

const minister = 'Togolese Foreign Minister Ama Koffi';
const other = 'Chilean Foreign Minister Juan Soto';

it.each([
  `${minister} met ${other} at the G20 summit in Lima on Monday.`,
  `${minister} met ${other} during a United Nations conference in Lima on Monday.`,
  `${minister} held talks with ${other} on the fringes of the summit in Lima on Monday.`,
  `${minister} and ${other} had a brief chat in the corridors of the U.N. assembly on Monday.`,
  `A meeting between ${minister} and ${other} took place on the margins of the summit on Monday.`,
])('meets on the sidelines of a gathering of many: %s', (text) => {
  expect(told(text)).toEqual(['meeting/sidelines CHL+TGO 2010-05-10']);
});

it('meets at a summit of the two', () => {
  expect(told(`${minister} met ${other} for a summit in Lima on Monday.`)).toEqual([
    'meeting/summit CHL+TGO 2010-05-10',
  ]);
});

it('meets about corridors for aid', () => {
  expect(
    told(`${minister} and ${other} met in Lima on Monday to agree on corridors for aid.`),
  ).toEqual(['meeting/in-person CHL+TGO 2010-05-10']);
});
