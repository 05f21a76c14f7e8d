import { expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (text: string) =>
  extractor.extract({ text, title: null, publisher: null, publishedOn: '2023-05-09' }).facts;

it.each([
  ["The Ghanaian president noted Togo's support for Ghana.", 'statement/praise GHA>TGO'],
  ["Ghana stressed the importance of Togo's generous support.", 'statement/praise GHA>TGO'],
  ["Togo's support for us is steadfast, Ghana said.", 'statement/praise GHA>TGO'],
  ["Ghana expressed appreciation for Togo's support for Mali.", 'statement/praise GHA>TGO'],
  ["Ghana expressed concern over Togo's support for Mali.", 'statement/criticise GHA>TGO'],
  ["Ghana reaffirmed Ghana's support for Togo.", 'statement/support GHA>TGO'],
  ['Ghana underscored its support for Togo.', 'statement/support GHA>TGO'],
])('tells help by who gives it: %s', (text, expected) => {
  expect(read(text).map(inShort)).toEqual([`${expected} 2023-05-09~`]);
});

it('takes no side by telling whom another state helps', () => {
  expect(read("Ghana highlighted Togo's support for Mali.")).toMatchObject([
    { act: 'comment', stance: 'neutral' },
  ]);
});

it('takes weapons that are sent to a state for help to it', () => {
  expect(read('Kenya sent drones and missiles to Chad on Monday.').map(inShort)).toEqual([
    'action/aid KEN>TCD 2023-05-08',
  ]);
});

it.each([
  ['Ghana stressed the importance that it attaches to its ties with Togo.', 'support'],
  ['Ghana underlined the importance Ghana places on its pact with Togo.', 'support'],
  ['Ghana stressed the importance to Ghana of its pact with Togo.', 'support'],
  ['Ghana stressed the importance of placing guards on the bridge to Togo.', 'appeal'],
])('takes what somebody sets store by for support: %s', (text, act) => {
  expect(read(text).map(inShort)).toEqual([`statement/${act} GHA>TGO 2023-05-09~`]);
});
