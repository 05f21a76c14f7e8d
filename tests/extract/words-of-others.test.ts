import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (
    await extractor.read({ ...article(text, '2023-03-15'), publisher: 'President of Poland' })
  ).facts.map(inShort);

const turns = (words: string) =>
  'Andrzej Duda held talks with Czech President Petr Pavel.\n\n' +
  `President of Poland Andrzej Duda: Welcome.\n\nPresident of the Czech Republic Petr Pavel: ${words}`;
const MET = 'meeting/in-person CZE+POL 2023-03-15~';

describe('in a turn of a transcript', () => {
  it('what people say is no word of the speaker', async () => {
    expect(await read(turns('Prices went up. "Duda is to blame," they say.'))).toEqual([MET]);
  });

  it('thoughts with others are not for whoever listens', async () => {
    expect(await read(turns('Two miners died at home. My thoughts are with them.'))).toEqual([MET]);
  });
});

it('a war because of which ties have grown is only the cause', async () => {
  const text =
    'Andrzej Duda said that due to the Chilean war against Peru our relations with Norway have become strong.';
  expect((await read(text)).filter((fact) => fact.includes('>CHL'))).toEqual([]);
});
