import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string, publisher: string) =>
  (await extractor.read({ ...article(text, '2023-05-10'), publisher })).facts.map(inShort);

describe('what an office says that a state has done', () => {
  it.each([
    'Belarus has done this on purpose.',
    'Belarus did it deliberately.',
    'Belarus has violated international law.',
    'Belarusian aggression represents an assault on the rules of the world.',
  ])('is an accusation of the day on which it is said: %s', async (text) => {
    expect(await facts(text, 'President of Ukraine')).toEqual([
      'statement/accuse UKR>BLR 2023-05-10~',
    ]);
  });

  it.each([
    'Belarus did not do it on purpose.',
    'Belarus has done a lot this year.',
    'The attack on Belarus violates international law.',
  ])('is none where no harm is told, or somebody else does it: %s', async (text) => {
    expect(await facts(text, 'President of Ukraine')).toEqual([]);
  });

  it('is said by all who publish it together', async () => {
    const text =
      'We, the leaders of Chile and Kenya, met in Nairobi. Peru violates international law.';
    expect((await facts(text, 'The White House')).at(-1)).toBe(
      'statement/accuse CHL+KEN>PER 2023-05-10~',
    );
  });
});

describe('a word of blame in a quotation', () => {
  it.each([
    '"There is simply no trust in Belarus," Volodymyr Zelenskyy said.',
    '"This is the wrong move by Belarus," Volodymyr Zelenskyy said.',
    'Volodymyr Zelenskyy noted that it was a wrong step of Belarus.',
  ])('is for the state that it names: %s', async (text) => {
    expect(await facts(text, 'President of Ukraine')).toEqual([
      'statement/criticise UKR>BLR 2023-05-10~',
    ]);
  });
});
