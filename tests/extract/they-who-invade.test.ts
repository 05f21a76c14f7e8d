import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (
    await extractor.read({ ...article(text, '2023-05-04'), publisher: 'President of Georgia' })
  ).facts.map(inShort);

const NEAR = 'The occupiers came closer to Gori. ';

describe('"they" behind a sentence of the enemy', () => {
  it.each([
    `${NEAR}Today they fired at a bakery.`,
    `${NEAR}They are still there. Today they have already destroyed a school.`,
    'Russian troops are near Gori. Today they destroyed a bridge.',
  ])('are those who harm the land: %s', async (text) => {
    expect(await read(text)).toEqual(['action/force RUS>GEO 2023-05-04']);
  });

  it('are accused of what they do', async () => {
    expect(await read(`${NEAR}They abduct teachers.`)).toEqual([
      'statement/accuse GEO>RUS 2023-05-04~',
    ]);
  });

  it.each([
    'Russian troops are near Gori. Our soldiers hold the line. Today they destroyed a bridge.',
    'We know the plans of the occupiers. Today they destroyed a bridge.',
    'Firefighters work day and night. Today they destroyed a dangerous wall.',
  ])('are nobody who is known where others act: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('what an enemy does', () => {
  it.each([
    ['The occupiers started a tank attack near Gori.', 'action/force RUS>GEO 2023-05-04~'],
    ['Russia has stolen our peace.', 'statement/accuse GEO>RUS 2023-05-04~'],
    ['Russia brought death to our land.', 'statement/accuse GEO>RUS 2023-05-04~'],
    ['Russia turned our towns into ruins.', 'statement/accuse GEO>RUS 2023-05-04~'],
  ])('is told in many words: %s', async (text, fact) => {
    expect(await read(text)).toEqual([fact]);
  });
});

describe('help that is told by what was got', () => {
  it.each([
    ['Georgia received this boat as a gift from Norway.', 'action/aid NOR>GEO 2023-05-04~'],
    ['Norway has sheltered two thousand Georgians.', 'action/aid NOR>GEO ../2023-05-04'],
  ])('is aid: %s', async (text, fact) => {
    expect(await read(text)).toEqual([fact]);
  });
});
