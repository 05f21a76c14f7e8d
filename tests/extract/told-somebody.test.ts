import { expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (text: string) =>
  extractor.extract({ text, title: null, publisher: null, publishedOn: '2023-05-09' }).facts;

it.each([
  ['Ghana told Togo that Mali must free the crew.', 'appeal GHA>MLI'],
  ['Ghana told Togo that Ghana would support Mali.', 'support GHA>MLI'],
  ['Ghana told Togo that Mali was to blame for the fire.', 'accuse GHA>MLI'],
  ['Ghana told Togo that bad cooking was unacceptable.', 'comment GHA>TGO'],
  ['Ghana told Togo that its raid was unacceptable.', 'criticise GHA>TGO'],
  ['Ghana told Togo that it must free the crew.', 'appeal GHA>TGO'],
  ["Ghana told the Togolese minister that Togo's raid was unacceptable.", 'criticise GHA>TGO'],
])('is for whom the words name, not for whoever hears them: %s', (text, expected) => {
  expect(read(text).map(inShort)).toEqual([`statement/${expected} 2023-05-09~`]);
});

it('is titled as said to somebody where it tells nothing of him', () => {
  expect(read('Ghana told Togo that snow would fall.')).toMatchObject([
    { act: 'comment', title: 'Ghana made a statement to Togo' },
  ]);
});
