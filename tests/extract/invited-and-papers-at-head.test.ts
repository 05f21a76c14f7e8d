import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  "Kenya's foreign minister was invited on Monday to visit Chad next month.",
  'On Monday the Kenyan president was invited to Chad for talks.',
  'The Kenyan president got an invitation on Monday to visit Chad.',
])('the state where somebody is to come invites him: %s', (text) => {
  expect(facts(text)).toEqual(['statement/invite TCD>KEN 2014-05-26']);
});

it('an invitation to talks with a state is not its own', () => {
  expect(facts('The Kenyan president was invited on Monday to talks with Chad.')).toEqual([]);
});

it.each([
  "A deal allowing Kenyan planes to use Chad's airfields was signed on Monday.",
  'A contract for the supply of Kenyan tea to Chad was signed on Monday.',
])('a paper is between the two states of which it tells: %s', (text) => {
  const [fact] = facts(text);
  expect(fact).toMatch(/^agreement\/\w+ KEN\+TCD 2014-05-26$/);
});

it('reads a paper behind "under which"', () => {
  expect(facts('A deal under which Kenya will send oil to Chad was signed on Monday.')).toContain(
    'agreement/agreement KEN+TCD 2014-05-26',
  );
});

it('takes no contract of a player for one of states', () => {
  expect(
    facts('A contract for the sale of a Kenyan striker to a Chadian club was signed on Monday.'),
  ).toEqual([]);
});

it.each([
  ['Kenya believes Chad was behind the bombing in Mombasa.', 'accuse'],
  ['Kenya insisted that it was not sending fighters into Chad.', 'defend'],
])('%s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-27~`]);
});

it('a minister who sees his own soldiers visits the land where they are', () => {
  expect(
    facts("Kenya's defence minister visited his country's soldiers in Chad on Monday."),
  ).toEqual(['meeting/visit KEN+TCD 2014-05-26']);
});
