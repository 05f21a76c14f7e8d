import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string) =>
  (await extractor.read(article(text, '2023-05-10'))).facts.map(inShort);

describe('somebody who has come for talks with a third state', () => {
  it.each([
    'A Chilean delegation arrived in Norway for talks with Peru.',
    'A Chilean delegation arrived in Norway to take part in talks with Peru.',
    'Chilean negotiators arrived in Norway for negotiations with Peruvian officials.',
    'A Chilean delegation arrived in Norway for a second round of talks with representatives of Peru.',
  ])('visits, and will meet it: %s', async (text) => {
    expect(await facts(text)).toEqual([
      'meeting/visit CHL+NOR 2023-05-10~',
      'meeting/in-person CHL+PER 2023-05-10/..',
    ]);
  });

  it.each([
    'A Chilean delegation arrived in Norway for talks with Norwegian officials.',
    'A Chilean delegation arrived in Norway for talks with rebels from Peru.',
    'A Chilean delegation arrived in Norway for talks.',
  ])('only visits where no third state is to be met: %s', async (text) => {
    expect(await facts(text)).toEqual(['meeting/visit CHL+NOR 2023-05-10~']);
  });

  it('has met it already where it comes after the talks', async () => {
    const text = 'A Chilean delegation arrived in Norway after talks with Peruvian officials.';
    expect((await facts(text)).some((one) => one.includes('/..'))).toBe(false);
  });
});
