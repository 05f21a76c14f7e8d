import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it('aid that is flown in', () => {
  expect(facts('Kenya flew in ammunition to the Chadian army on Monday.')).toEqual([
    'action/aid KEN>TCD 2014-05-26',
  ]);
});

it('blows that are practised together', () => {
  expect(facts('Kenyan and Chadian jets carried out mock bombing raids on Monday.')).toEqual([
    'action/exercise KEN+TCD 2014-05-26',
  ]);
});

it.each([
  'Kenya won a contract from Chad for two ferries on Monday.',
  'Kenyan and Chadian envoys hammered out a compromise in Lima on Monday.',
  'Kenya and Chad put the finishing touches to a border accord on Monday.',
])('what states agree on: %s', (text) => {
  expect(facts(text)[0]).toMatch(/^agreement\/\w+ KEN\+TCD 2014-05-26/);
});
