import { expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (text: string) =>
  extractor.extract({ text, title: null, publisher: null, publishedOn: '2023-05-09' }).facts;

it.each([
  ['Ghana regretted the death of two Togolese sailors.', 'greeting'],
  ['Ghana expressed regret over the sinking of a Togolese ferry by its navy.', 'greeting'],
  ['Ghana expressed regret to Togo for its own decision.', 'greeting'],
  ["Ghana regrets Togo's withdrawal from the pact.", 'criticise'],
  ["Ghana regretted the Togolese government's decision to ignore its envoy.", 'criticise'],
  ['Ghana regretted that Togo had cancelled the talks.', 'criticise'],
  ['Ghana regrets to inform Togo that the bridge is shut.', 'comment'],
])('regret blames only for what another chose to do: %s', (text, act) => {
  expect(read(text).map(inShort)).toEqual([`statement/${act} GHA>TGO 2023-05-09~`]);
});
