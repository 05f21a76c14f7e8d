import { expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '2023-05-09' })
    .facts.map(inShort);

it.each([
  ['Ghana hit out at Togo over the ferry.', 'criticise'],
  ['Ghana rounded on Togo over the ferry.', 'criticise'],
  ['Ghana voiced alarm at the new Togolese duty.', 'criticise'],
  ["Ghana expressed shock at Togo's decision to close the port.", 'criticise'],
  ["Ghana poured scorn on Togo's plan.", 'criticise'],
  ["Ghana reacted with fury to Togo's verdict.", 'criticise'],
  ["Ghana called Togo's verdict a disgrace.", 'criticise'],
  ["Ghana described Togo's verdict as a slap in the face.", 'criticise'],
  ["Ghana's president termed the Togolese verdict absurd.", 'criticise'],
  ["Ghana expressed its rejection of Togo's map.", 'refuse'],
  ["Ghana made clear its opposition to Togo's map.", 'oppose'],
  ['Ghana piled pressure on Togo to free the crew.', 'appeal'],
  ['Ghana put Togo on notice over the leak.', 'threaten'],
  ["Ghana gave a guarded welcome to Togo's plan.", 'praise'],
])('reads what is judged: %s', (text, act) => {
  expect(read(text)).toEqual([`statement/${act} GHA>TGO 2023-05-09~`]);
});

it('takes a place behind "at" for no target', () => {
  expect(read('The shells hit a post at the Togo border.')).toEqual([]);
});

it('finds sympathy in shock at a death', () => {
  expect(read('Ghana expressed shock at the death of the Togolese president.')).toEqual([
    'statement/greeting GHA>TGO 2023-05-09~',
  ]);
});
