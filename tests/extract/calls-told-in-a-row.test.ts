import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (
    await extractor.read({ ...article(text, '2023-05-04'), publisher: 'President of Georgia' })
  ).facts.map(inShort);

const FIRST = 'I spoke with Prime Minister of Norway Jonas Gahr Støre. ';
const CALL = 'meeting/call GEO+NOR 2023-05-04~';

describe('calls that are told in a row', () => {
  it('are of each who is named, without the verb', async () => {
    const text = `${FIRST}With President of Chile Gabriel Boric and President of Latvia Egils Levits. I am grateful to our doctors.`;
    expect(await read(text)).toEqual([
      CALL,
      'meeting/call CHL+GEO 2023-05-04~',
      'meeting/call GEO+LVA 2023-05-04~',
    ]);
  });

  it.each([
    'With President of Chile Gabriel Boric in mind, I went home.',
    'With courage.',
    'Without President of Chile Gabriel Boric.',
  ])('are none where something else is told: %s', async (words) => {
    expect(await read(`${FIRST}${words}`)).toEqual([CALL]);
  });

  it('are told by what they were like', async () => {
    const text = `${FIRST}The conversation with President of Chile Gabriel Boric was also long.`;
    expect(await read(text)).toEqual([CALL, 'meeting/call CHL+GEO 2023-05-04~']);
  });
});
