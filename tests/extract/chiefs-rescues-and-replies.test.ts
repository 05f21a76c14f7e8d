import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'The Kenyan and Chadian defence chiefs met in Lima on Monday.',
  'Kenyan and Chadian deputy foreign ministers met in Lima on Monday.',
  'Kenyan and Chadian negotiators talked for nine hours in Lima on Monday.',
])('meets: %s', (text) => {
  expect(facts(text)).toEqual(['meeting/in-person KEN+TCD 2014-05-26']);
});

it.each([
  ['Kenya hit back on Monday by halting imports of Chadian phones.', 'trade-measure'],
  ['Kenyan rescuers pulled a boy alive from the rubble of a house in Chad on Monday.', 'aid'],
  ['Kenya pledged 100 million dollars in loans to Chad on Monday.', 'aid'],
  ['Kenya slapped a trade blockade on Chad on Monday.', 'sanction'],
  [
    'On Monday Kenya ordered two Chadian diplomats to be out of the country by Friday.',
    'expulsion',
  ],
])('%s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>TCD 2014-05-26`]);
});

it('swaps hundreds', () => {
  expect(facts('Kenya and Chad exchanged hundreds of prisoners on Monday.')).toEqual([
    'action/release-exchange KEN+TCD 2014-05-26',
  ]);
});

it('blames for what is called regrettable', () => {
  expect(facts('Kenya called the Chadian arms embargo regrettable on Monday.')).toEqual([
    'statement/criticise KEN>TCD 2014-05-26',
  ]);
});

it('takes the government of a leader for his state', () => {
  const { facts: found } = extractor.extract({
    ...article("Muammar Gaddafi's government condemned Chad on Monday.", '1996-05-28'),
    publisher: null,
  });
  expect(found.map(inShort)).toEqual(['statement/criticise LBY>TCD 1996-05-27']);
});

it('takes a commissioner of the Union for it', () => {
  expect(facts('EU Fisheries Commissioner Maria Damanaki condemned Chad on Monday.')).toEqual([
    'statement/criticise EUE>TCD 2014-05-26',
  ]);
});
