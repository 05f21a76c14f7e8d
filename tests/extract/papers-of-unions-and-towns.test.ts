import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-06-10'), publisher: null }).facts.map(inShort);

it('reads that an agreement of a state with a union of states took effect', () => {
  const text = 'The trade agreement between Peru and the European Union took effect on 3 May 2016.';
  expect(facts(text)).toEqual(['agreement/agreement EUE+PER 2016-05-03']);
});

it.each(['Chile left the Pact of Bogota.', 'Chile withdrew from the Treaty of Nairobi.'])(
  'takes the town after which a paper is called for nobody: %s',
  (text) => {
    expect(facts(text)).toEqual([]);
  },
);

it('reads what two governments hold together as a meeting', () => {
  expect(facts('Peru and Bolivia held the second Binational Cabinet in May 2016.')).toEqual([
    'meeting/in-person BOL+PER 2016-05',
  ]);
});

it('reads fuel that is given as aid', () => {
  expect(facts('Peru and private donors have provided fuel to Haiti.')).toEqual([
    'action/aid PER>HTI ../2018-06-10',
  ]);
});
