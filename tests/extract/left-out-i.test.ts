import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string, publisher: string) =>
  (await extractor.read({ ...article(text, '2023-05-10'), publisher })).facts.map(inShort).slice(1);

const CALL = 'I spoke with President of Chile Gabriel Boric. ';

describe('a sentence of an address that leaves "I" out', () => {
  it.each([
    ['Congratulated him on his election.', ['greeting']],
    [
      'Congratulated him on the holiday and invited him to visit our country.',
      ['greeting', 'invite'],
    ],
    ['Thanked him for the support.', ['praise']],
  ])('is of whoever publishes: %s', async (words, acts) => {
    expect(await facts(`${CALL}${words}`, 'President of Ukraine')).toEqual(
      acts.map((act) => `statement/${act} UKR>CHL 2023-05-10~`),
    );
  });

  it('is none where somebody else did it', async () => {
    const text = `${CALL}Condemned by all, the war in Chile goes on.`;
    expect(await facts(text, 'President of Ukraine')).toEqual([]);
  });
});
