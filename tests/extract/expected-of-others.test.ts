import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const MET =
  'President of Georgia Salome Zourabichvili met with Prime Minister of Norway Jonas Gahr Støre. ';
const read = async (words: string) =>
  (
    await extractor.read({
      ...article(`${MET}${words}`, '2023-05-04'),
      publisher: 'President of Georgia',
    })
  ).facts
    .map(inShort)
    .slice(1);

describe('what an office expects', () => {
  it.each([
    'Georgia expects that the new government of Norway will open its ports.',
    'We expect that Norway will support our plans.',
    'Georgia expects great support from Norway.',
    'We are expecting bold steps from Norway.',
    'The President expressed hope that the talks would end well and that Norway would join them.',
  ])('is asked of whoever is to do it: %s', async (words) => {
    expect(await read(words)).toEqual(['statement/appeal GEO>NOR 2023-05-04~']);
  });

  it.each([
    'We expect that Norway will grow faster next year.',
    'We expect support from our own people.',
    'We expect that the talks will go on.',
    'The President expressed hope that the rain would stop and that Georgia would prosper.',
  ])('is no more than a forecast where nobody else is to do anything: %s', async (words) => {
    expect(await read(words)).toEqual([]);
  });
});
